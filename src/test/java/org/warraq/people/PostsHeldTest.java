package org.warraq.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.text.Localized;

class PostsHeldTest {

    private static final LocalDate THAT_DAY = LocalDate.of(2024, 9, 19);

    @Test
    void aPostIsHeldFromItsFirstDayToItsLast() {
        var post = post("وزير الداخلية", "2024-09-19", "2024-09-19");

        assertThat(post.heldOn(THAT_DAY)).isTrue();
        assertThat(post.heldOn(THAT_DAY.minusDays(1))).isFalse();
        assertThat(post.heldOn(THAT_DAY.plusDays(1))).isFalse();
    }

    @Test
    void aPostWithoutLastDayIsStillHeld() {
        assertThat(held(post("المدير العام", "2015-05-15", null))).isEqualTo("المدير العام");
    }

    @Test
    void aPostWithoutDaysWasAlwaysHeld() {
        assertThat(held(post("مؤرخ", null, null))).isEqualTo("مؤرخ");
    }

    @Test
    void aPostThatBeginsLaterIsNotHeldYet() {
        assertThat(held(post("السفير", "2024-09-20", null))).isNull();
    }

    @Test
    void ofSeveralPostsHeldAtOnceTheLatestBegunIsPrinted() {
        var early = post("مدير مراقبة التراب", "2005-12-15", null);
        var late = post("المدير العام للأمن", "2015-05-15", null);
        var unknown = post("أستاذ", null, null);

        assertThat(held(early, late, unknown)).isEqualTo("المدير العام للأمن");
        assertThat(held(unknown, late, early)).isEqualTo("المدير العام للأمن");
    }

    @Test
    void ofPostsBegunTheSameDayTheFirstNamedIsPrinted() {
        assertThat(held(post("وزير", "2021-10-07", null), post("ناطق رسمي", "2021-10-07", null)))
                .isEqualTo("وزير");
    }

    @Test
    void aPostThatEndedGivesWayToTheOneThatIsHeld() {
        assertThat(held(post("والي أنقرة", "2023-08-10", "2024-09-01"), post("رئيس المجلس", "2020-01-01", null)))
                .isEqualTo("رئيس المجلس");
    }

    private static String held(Position... positions) {
        return PostsHeld.held(List.of(positions), THAT_DAY)
                .map(position -> position.title().get("ar"))
                .orElse(null);
    }

    private static Position post(String title, String from, String to) {
        return new Position(
                Localized.of("ar", title),
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
