package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يناير جانفي كانون_الثاني January janvier enero",
                "فبراير فيفري شباط February février",
                "مارس آذار March mars",
                "أبريل أفريل نيسان April avril",
                "ماي مايو أيار May mai",
                "يونيو جوان حزيران June juin",
                "يوليوز يوليو جويلية تموز July juillet",
                "غشت أغسطس أوت آب أغشت August août",
                "شتنبر سبتمبر أيلول شتمبر September septembre",
                "أكتوبر تشرين_الأول October octobre",
                "نونبر نوفمبر تشرين_الثاني November novembre",
                "دجنبر ديسمبر كانون_الأول دجمبر December décembre",
            })
    void eachNameOfAMonthFindsAllItsNames(String line) {
        List<String> names = List.of(line.split(" ")).stream()
                .map(name -> name.replace('_', ' '))
                .toList();
        for (String asked : names) {
            assertThat(names).allMatch(written -> finds(asked, "يوم 19 " + written + " 2024"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "سبتمبر,وشتنبر",
        "شتنبر,لأيلول",
        "شتنبر,بسبتمبر",
        "يناير,وكانون الثاني",
        "كانون الثاني,ليناير",
        "ماي,لمايو",
        "أيار,وماي",
    })
    void particlesDoNotHideAMonth(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @Test
    void aMonthOfTwoWordsStandsInAPhraseAsOne() {
        assertThat(finds("\"19 كانون الثاني 2024\"", "في 19 يناير 2024")).isTrue();
        assertThat(finds("«19 يناير 2024»", "في 19 كانون الثاني 2024")).isTrue();
        assertThat(finds("«19 يناير»", "في 19 كانون الأول 2024")).isFalse();
    }

    @Test
    void otherMonthsAreNotFound() {
        assertThat(finds("كانون الثاني", "كانون الأول")).isFalse();
        assertThat(finds("يونيو", "يوليو")).isFalse();
        assertThat(finds("تشرين الثاني", "كانون الثاني")).isFalse();
    }

    @Test
    void anAugustHasItsMaddaAndAFatherNone() {
        assertThat(finds("غشت", "في 5 آب 2024")).isTrue();
        assertThat(finds("غشت", "أب لطفلين")).isFalse();
        assertThat(finds("أب", "في غشت")).isFalse();
    }

    @Test
    void englishVerbsAreNoMonths() {
        assertThat(finds("ماي", "It may rain")).isFalse();
        assertThat(finds("مارس", "They march")).isFalse();
        assertThat(finds("may", "في ماي المقبل")).isTrue();
    }

    private static boolean finds(String asked, String text) {
        SearchQuery query = SearchQuery.parse(asked, Lexicons.none());
        return !Highlights.of(text, "ar", Lexicons.none(), query).isEmpty();
    }
}
