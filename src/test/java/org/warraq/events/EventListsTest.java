package org.warraq.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.warraq.events.EventDesk.days;
import static org.warraq.events.EventDesk.draft;
import static org.warraq.events.EventDesk.hours;
import static org.warraq.events.EventDesk.listed;
import static org.warraq.events.EventDesk.live;
import static org.warraq.events.EventDesk.person;
import static org.warraq.events.EventDesk.section;
import static org.warraq.events.EventDesk.tag;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.NewsroomTest;

/** Lists of events. Each test has a tag of its own, by which it finds its events among all others. */
@NewsroomTest
class EventListsTest {

    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    private String tag;

    @BeforeEach
    void ofItsOwn() {
        tag = tag("قائمة " + System.nanoTime()).id();
    }

    @Test
    void eventsComeByWhenTheyStart() {
        onDays("ثانية", "2025-02-02", "2025-02-02");
        onDays("أولى", "2025-01-01", "2025-12-31");
        onDays("ثالثة", "2025-03-03", "2025-03-09");

        assertThat(listed("tag", tag)).containsExactly("أولى", "ثانية", "ثالثة");
        assertThat(listed("tag", tag, "sort", "-start")).containsExactly("ثالثة", "ثانية", "أولى");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-09, false",
        "2025-01-01, 2025-01-10, true",
        "2025-01-11, 2025-01-11, true",
        "2025-01-12, 2025-02-01, true",
        "2025-01-13, 2025-02-01, false"
    })
    void daysAreFoundBetweenTheirFirstAndTheirLast(String from, String to, boolean found) {
        onDays("معرض", "2025-01-10", "2025-01-12");

        assertThat(listed("tag", tag, "from", from, "to", to).contains("معرض")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Africa/Casablanca", "America/Los_Angeles"})
    void aDayIsTheSameDayInEveryZone(String zone) {
        onDays("عيد", "2025-01-10", "2025-01-10");

        assertThat(listed("tag", tag, "from", "2025-01-10", "to", "2025-01-10", "zone", zone))
                .containsExactly("عيد");
        assertThat(listed("tag", tag, "to", "2025-01-09", "zone", zone)).isEmpty();
        assertThat(listed("tag", tag, "from", "2025-01-11", "zone", zone)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, 2025-01-10",
        "Asia/Tokyo, 2025-01-11",
        "America/New_York, 2025-01-10",
    })
    void aTimeFallsOnTheDayOfTheZoneAskedFor(String zone, String day) {
        atTimes("مباراة", "2025-01-10T20:00", "2025-01-10T22:00");

        assertThat(listed("tag", tag, "from", day, "to", day, "zone", zone)).containsExactly("مباراة");
    }

    @Test
    void daysBeginInThePublishersZoneUnlessAnotherIsAskedFor() {
        atTimes("سهرة", "2025-01-10T00:15", "2025-01-10T00:45");

        assertThat(listed("tag", tag, "from", "2025-01-10", "to", "2025-01-10")).containsExactly("سهرة");
        assertThat(listed("tag", tag, "from", "2025-01-10", "to", "2025-01-10", "zone", "UTC"))
                .isEmpty();
    }

    @Test
    void whatEndsWhenADayBeginsIsNotOnThatDay() {
        atTimes("سهرة", "2025-01-10T20:00", "2025-01-11T00:00");

        assertThat(listed("tag", tag, "from", "2025-01-11")).isEmpty();
    }

    @Test
    void whatHasNoEndIsOnWhenItStarts() {
        live(
                "events",
                Map.of(
                        "name", "افتتاح",
                        "start", EventDesk.local("2025-01-10T00:00"),
                        "tags", List.of(tag)));

        assertThat(listed("tag", tag, "from", "2025-01-10", "to", "2025-01-10")).containsExactly("افتتاح");
    }

    @Test
    void anEventOfYearsIsFoundInTheirMidst() {
        onDays("برنامج", "2015-01-01", "2030-12-31");

        assertThat(listed("tag", tag, "from", "2025-01-10", "to", "2025-01-10")).containsExactly("برنامج");
    }

    @Test
    void whatHasNotEndedIsUpcoming() {
        var today = LocalDate.now(CASABLANCA);
        onDays("انتهت", today.minusDays(3).toString(), today.minusDays(1).toString());
        onDays("مستمرة", today.minusDays(300).toString(), today.toString());
        onDays("قادمة", today.plusDays(1).toString(), today.plusDays(1).toString());

        assertThat(listed("tag", tag, "upcoming", "true")).containsExactly("مستمرة", "قادمة");
        assertThat(listed("tag", tag, "upcoming", "false")).containsExactly("انتهت");
    }

    @Test
    void theHourCountsForWhatHasOne() {
        var now = LocalDateTime.now(CASABLANCA);
        atTimes("انتهت", text(now.minusHours(2)), text(now.minusMinutes(5)));
        atTimes("مستمرة", text(now.minusHours(1)), text(now.plusHours(1)));

        assertThat(listed("tag", tag, "upcoming", "true")).containsExactly("مستمرة");
    }

    @Test
    void categoriesAndCountriesChoose() {
        onDays("مباراة", "2025-01-01", "2025-01-01", "category", "match", "venue", Map.of("country", "MA"));
        onDays("معرض", "2025-01-02", "2025-01-02", "category", "exhibition", "venue", Map.of("country", "TR"));
        onDays("حفل", "2025-01-03", "2025-01-03", "category", "ceremony");

        assertThat(listed("tag", tag, "category", "match,ceremony")).containsExactly("مباراة", "حفل");
        assertThat(listed("tag", tag, "country", "TR,MA")).containsExactly("مباراة", "معرض");
        assertThat(listed("tag", tag, "country", "TR", "category", "match")).isEmpty();
    }

    @Test
    void organisersAndParticipantsAreFound() {
        var host = person("منظم " + tag);
        var guest = person("ضيف " + tag);
        onDays("الأولى", "2025-01-01", "2025-01-01", "organisers", List.of(Map.of("person", host.id())));
        onDays("الثانية", "2025-01-02", "2025-01-02", "participants", List.of(Map.of("person", guest.id())));

        assertThat(listed("person", host.id())).containsExactly("الأولى");
        assertThat(listed("person", guest.slug())).containsExactly("الثانية");
    }

    @Test
    void aCommaIsEither() {
        var host = person("منظم " + tag);
        var guest = person("ضيف " + tag);
        onDays("الأولى", "2025-01-01", "2025-01-01", "organisers", List.of(Map.of("person", host.id())));
        onDays(
                "معا",
                "2025-01-02",
                "2025-01-02",
                "organisers",
                List.of(Map.of("person", host.id())),
                "participants",
                List.of(Map.of("person", guest.id())));
        onDays("الثالثة", "2025-01-03", "2025-01-03", "participants", List.of(Map.of("person", guest.id())));

        assertThat(listed("person", host.id() + "," + guest.slug())).containsExactly("الأولى", "معا", "الثالثة");
    }

    @Test
    void aRepeatedParameterIsBoth() {
        var host = person("منظم " + tag);
        var guest = person("ضيف " + tag);
        onDays("الأولى", "2025-01-01", "2025-01-01", "organisers", List.of(Map.of("person", host.id())));
        onDays(
                "معا",
                "2025-01-02",
                "2025-01-02",
                "organisers",
                List.of(Map.of("person", host.id())),
                "participants",
                List.of(Map.of("person", guest.id())));

        assertThat(listed("person", host.id(), "person", guest.id())).containsExactly("معا");
    }

    @Test
    void aLeadingHyphenIsWithout() {
        var guest = person("ضيف " + tag);
        onDays("بدونه", "2025-01-01", "2025-01-01");
        onDays("معه", "2025-01-02", "2025-01-02", "participants", List.of(Map.of("person", guest.id())));

        assertThat(listed("tag", tag, "person", "-" + guest.slug())).containsExactly("بدونه");
    }

    @Test
    void eventsAreFoundInTheSectionThatTheyName() {
        var section = section("قسم " + tag);
        onDays("داخله", "2025-01-01", "2025-01-01", "sections", List.of(section.id()));
        onDays("خارجه", "2025-01-02", "2025-01-02");

        assertThat(listed("section", section.slug())).containsExactly("داخله");
    }

    @Test
    void thePartsOfAnEventAreFound() {
        var forum = live("events", days("منتدى " + tag, "2025-05-14", "2025-05-15"));
        onDays("جلسة", "2025-05-15", "2025-05-15", "partOf", forum.id());

        assertThat(listed("partOf", forum.id())).containsExactly("جلسة");
        assertThat(listed("partOf", forum.slug() + "," + forum.id())).containsExactly("جلسة");
    }

    @Test
    void underADraftOrTheUnknownNothingIsFound() {
        var nobody = draft("people", Map.of("name", "مسودة " + tag));
        var forum = draft("events", days("مسودة " + tag, "2025-05-14", "2025-05-15"));
        var section = draft("sections", Map.of("name", "مسودة " + tag));
        onDays(
                "جلسة",
                "2025-05-15",
                "2025-05-15",
                "partOf",
                forum.id(),
                "sections",
                List.of(section.id()),
                "participants",
                List.of(Map.of("person", nobody.id())));

        assertThat(listed("person", nobody.id())).isEmpty();
        assertThat(listed("partOf", forum.id())).isEmpty();
        assertThat(listed("section", section.id())).isEmpty();
        assertThat(listed("tag", tag, "person", nobody.id())).isEmpty();
        assertThat(listed("tag", "وسم-لا-وجود-له")).isEmpty();
    }

    @Test
    void withoutADraftAllIsFound() {
        var nobody = draft("people", Map.of("name", "مسودة " + tag));
        onDays("جلسة", "2025-05-15", "2025-05-15", "participants", List.of(Map.of("person", nobody.id())));

        assertThat(listed("tag", tag, "person", "-" + nobody.id())).containsExactly("جلسة");
    }

    @Test
    void withdrawnPeopleAreNoLongerAFilter() {
        var guest = person("ضيف " + tag);
        onDays("جلسة", "2025-05-15", "2025-05-15", "participants", List.of(Map.of("person", guest.id())));

        guest.withdraw();

        assertThat(listed("person", guest.id())).isEmpty();
        assertThat(listed("person", guest.slug())).isEmpty();
    }

    @Test
    void anEventThatChangesIsFoundUnderWhatItNowNames() {
        var guest = person("ضيف " + tag);
        var event = onDays("جلسة", "2025-05-15", "2025-05-15", "participants", List.of(Map.of("person", guest.id())));

        event.patch(Map.of("participants", List.of(), "start", Map.of("date", "2025-05-10")))
                .statusCode(200);

        assertThat(listed("person", guest.id())).isEmpty();
        assertThat(listed("tag", tag, "to", "2025-05-11")).containsExactly("جلسة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "-start"})
    void pagesFollowEachOtherWithoutGapOrRepetition(String sort) {
        onDays("سنة", "2024-06-01", "2025-05-31");
        for (var day = 1; day <= 5; day++) {
            onDays("يوم " + day, "2025-01-0" + day, "2025-01-0" + day);
            atTimes("ساعة " + day, "2025-01-03T0" + day + ":00", "2025-01-03T09:00");
        }
        var whole = listed("tag", tag, "sort", sort);
        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    given().queryParam("tag", tag).queryParam("sort", sort).queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/events").then().statusCode(200).extract();
            paged.addAll(page.path("data.name"));
            cursor = page.path("meta.nextCursor");
        } while (cursor != null);

        assertThat(whole).hasSize(11);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aPageIsFoundByItsNumber() {
        for (var day = 1; day <= 5; day++) {
            onDays("يوم " + day, "2025-01-0" + day, "2025-01-0" + (day % 2 == 0 ? 9 : day));
        }

        assertThat(listed("tag", tag, "limit", 2, "page", 2)).containsExactly("يوم 3", "يوم 4");
    }

    @Test
    void withoutAnyFilterAllEventsAreListed() {
        onDays("آخر الزمان " + tag, "9998-01-01", "9998-01-01");

        assertThat(listed("sort", "-start", "limit", 1)).containsExactly("آخر الزمان " + tag);
    }

    @Test
    void aListIsCounted() {
        onDays("الأولى", "2025-01-01", "2025-01-01");
        onDays("الثانية", "2026-01-02", "2026-01-02");

        given().queryParam("tag", tag)
                .queryParam("from", "2025-06-01")
                .queryParam("count", "true")
                .get("/v1/events")
                .then()
                .body("meta.total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "near, '34,-6,10'",
        "zone, Mars/Olympus",
        "zone, +01:00",
        "category, meeting",
        "country, Morocco",
        "from, 2025-13-01",
        "upcoming, soon",
        "sort, name",
        "tag, 'a,-b'",
        "person, 'a,,b'",
        "locale, de",
        "limit, 0"
    })
    void whatCannotBeAskedIsRefused(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void aCategoryThatThereIsNotIsToldThoseThereAre() {
        given().get("/v1/events?category=picnic")
                .then()
                .statusCode(400)
                .body("errors[0].detail", startsWith("must be some of visit, exhibition, "));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        given().get("/v1/events?from=2025-02-01&to=2025-01-31")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
    }

    private EventDesk.Written onDays(String name, String first, String last, Object... more) {
        return live("events", tagged(days(name, first, last, more)));
    }

    private void atTimes(String name, String start, String end) {
        live("events", tagged(hours(name, start, end)));
    }

    private Map<String, Object> tagged(Map<String, Object> event) {
        event.put("tags", List.of(tag));
        return event;
    }

    private static String text(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").format(time);
    }
}
