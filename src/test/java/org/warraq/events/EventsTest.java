package org.warraq.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.warraq.events.EventDesk.days;
import static org.warraq.events.EventDesk.draft;
import static org.warraq.events.EventDesk.hours;
import static org.warraq.events.EventDesk.live;
import static org.warraq.events.EventDesk.person;
import static org.warraq.events.EventDesk.refused;
import static org.warraq.events.EventDesk.section;
import static org.warraq.events.EventDesk.tag;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;

/** An event, from the desk to the reader. */
@NewsroomTest
class EventsTest {

    @Test
    void aDraftIsNowhereToBeSeen() {
        draft("events", days("ندوة لم تعلن", "2024-09-19", "2024-09-21")).seen().statusCode(404);
    }

    @Test
    void daysStayDaysEverywhere() {
        live("events", days("معرض الأمن", "2024-09-19", "2024-09-21"))
                .seen()
                .statusCode(200)
                .body("start", equalTo(Map.of("date", "2024-09-19")))
                .body("end", equalTo(Map.of("date", "2024-09-21")));
    }

    @Test
    void aLocalTimeIsToldWithZoneAndInstant() {
        live("events", hours("منتدى الرقمنة", "2025-05-14T09:00", "2025-05-15T18:00"))
                .seen()
                .body(
                        "start",
                        equalTo(Map.of(
                                "local", "2025-05-14T09:00:00",
                                "zone", "Africa/Casablanca",
                                "instant", "2025-05-14T08:00:00Z")));
    }

    @Test
    void aWithdrawnEventIsGone() {
        live("events", days("حفل ألغي", "2024-09-19", "2024-09-19"))
                .withdraw()
                .seen()
                .statusCode(410);
    }

    @Test
    void anEventIsFoundByItsSlug() {
        var event = live("events", days("ليلة المعلمين بالصويرة", "2026-06-27", "2026-06-28"));

        given().get("/v1/events/by-slug/{slug}", event.slug())
                .then()
                .statusCode(200)
                .body("id", equalTo(event.id()));
    }

    @Test
    void participantsAreShownWithTheirTitles() {
        var minister = person("نزهة العمراوي");

        live(
                        "events",
                        days(
                                "إحاطة حول الماء",
                                "2025-09-03",
                                "2025-09-03",
                                "participants",
                                List.of(Map.of("person", minister.id(), "as", Map.of("ar", "وزيرة الماء")))))
                .seen()
                .body("participants.as", contains("وزيرة الماء"))
                .body("participants.person.name", contains("نزهة العمراوي"));
    }

    @Test
    void aParticipantWhoIsNotLiveLeavesNoTrace() {
        var nobody = draft("people", Map.of("name", "شخص لم يعلن"));

        live(
                        "events",
                        days(
                                "لقاء مغلق",
                                "2025-09-03",
                                "2025-09-03",
                                "participants",
                                List.of(Map.of("person", nobody.id(), "as", Map.of("ar", "ضيف شرف"))),
                                "organisers",
                                List.of(Map.of("person", nobody.id()), Map.of("name", "جمعية ضفاف"))))
                .seen()
                .body("participants", empty())
                .body("organisers", contains(Map.of("name", "جمعية ضفاف")));
    }

    @Test
    void aParticipantAppearsOnceLive() {
        var guest = draft("people", Map.of("name", "أميناتا صار"));
        var event = live(
                "events",
                days("ملتقى دكار", "2026-01-20", "2026-01-22", "participants", List.of(Map.of("person", guest.id()))));

        guest.publish();

        event.seen().body("participants.person.name", contains("أميناتا صار"));
    }

    @Test
    void aParticipantWhoIsWithdrawnDisappears() {
        var guest = person("إلينا روبليدو");
        var event = live(
                "events",
                days("لجنة المضيق", "2027-03-10", "2027-03-10", "organisers", List.of(Map.of("person", guest.id()))));

        guest.withdraw();

        event.seen().body("organisers", empty());
    }

    @Test
    void sectionsAndTagsAreCards() {
        var section = section("أخبار دولية");
        var tag = tag("تعاون أمني");

        live(
                        "events",
                        days(
                                "زيارة أنقرة",
                                "2024-09-19",
                                "2024-09-21",
                                "sections",
                                List.of(section.id()),
                                "tags",
                                List.of(tag.id())))
                .seen()
                .body("sections.name", contains("أخبار دولية"))
                .body("tags.name", contains("تعاون أمني"));
    }

    @Test
    void aTagIsServedWhileAnEventCarriesIt() {
        var tag = tag("وسم المناسبة");
        var event = live("events", days("مناسبة", "2024-09-19", "2024-09-19", "tags", List.of(tag.id())));
        tag.seen().statusCode(200);

        event.withdraw();

        tag.seen().statusCode(404);
    }

    @Test
    void aPartShowsTheWhole() {
        var forum = live("events", days("المنتدى الكامل", "2025-05-14", "2025-05-15"));

        live("events", days("جلسة من المنتدى", "2025-05-15", "2025-05-15", "partOf", forum.id()))
                .seen()
                .body("partOf.name", equalTo("المنتدى الكامل"))
                .body("partOf.start.date", equalTo("2025-05-14"));
    }

    @Test
    void aWholeThatIsADraftIsNotShown() {
        var forum = draft("events", days("منتدى سري", "2025-05-14", "2025-05-15"));

        live("events", days("جلسة علنية", "2025-05-15", "2025-05-15", "partOf", forum.id()))
                .seen()
                .body("$", not(hasKey("partOf")));
    }

    @Test
    void anEventIsNotPartOfItself() {
        var event = live("events", days("حلقة", "2025-05-14", "2025-05-15"));

        event.patch(Map.of("partOf", event.id())).statusCode(422).body("errors.pointer", contains("/partOf"));
    }

    @Test
    void eventsAreNotPartOfEachOther() {
        var outer = live("events", days("الخارجية", "2025-05-14", "2025-05-15"));
        var middle = live("events", days("الوسطى", "2025-05-14", "2025-05-15", "partOf", outer.id()));
        var inner = live("events", days("الداخلية", "2025-05-14", "2025-05-15", "partOf", middle.id()));

        outer.patch(Map.of("partOf", inner.id())).statusCode(422).body("errors.code", contains("cycle"));
    }

    @Test
    void aReferenceToNothingIsRefusedWhereItStands() {
        refused(days(
                        "خطأ",
                        "2025-05-14",
                        "2025-05-15",
                        "participants",
                        List.of(Map.of("person", "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/participants/0/person"));
    }

    @Test
    void theVenueIsToldInTheLanguageAskedFor() {
        var event = live(
                "events",
                days(
                        "معرض متنقل",
                        "2024-09-19",
                        "2024-09-21",
                        "name",
                        Map.of("ar", "معرض متنقل", "fr", "Exposition itinérante"),
                        "venue",
                        Map.of("locality", Map.of("ar", "أنقرة", "fr", "Ankara"), "country", "TR")));

        event.seen("locale=fr").body("venue", equalTo(Map.of("locality", "Ankara", "country", "TR")));
    }

    @Test
    void whatIsReadAtTheDeskCanBeWrittenBack() {
        var event = draft("events", hours("كأس الأطلس", "2025-06-21T20:00", "2025-06-21T22:00", "category", "match"));
        var path = "/manage/v1/events/" + event.id();
        var read = EventDesk.admin().get(path);
        Map<String, Object> content = read.path("content");

        EventDesk.admin()
                .header("If-Match", read.header("ETag"))
                .body(content)
                .put(path)
                .then()
                .statusCode(200)
                .body("content", equalTo(content));
    }

    @Test
    void aCardCarriesWhatAnAgendaShows() {
        var tag = tag("أجندة");
        live(
                "events",
                hours(
                        "جلسة الدارجة",
                        "2025-05-15T10:00",
                        "2025-05-15T12:30",
                        "tags",
                        List.of(tag.id()),
                        "venue",
                        Map.of("name", "قاعة الأطلس", "country", "MA")));
        Map<String, Object> card = given().queryParam("tag", tag.id())
                .get("/v1/events")
                .then()
                .extract()
                .path("data[0]");

        assertThat(card)
                .containsOnlyKeys(
                        "id",
                        "kind",
                        "locale",
                        "direction",
                        "name",
                        "slug",
                        "path",
                        "category",
                        "status",
                        "start",
                        "end",
                        "attendance",
                        "venue",
                        "links");
    }
}
