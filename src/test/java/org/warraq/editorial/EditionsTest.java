package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;

/** What is mended in the live text is mended in every edition that is still to come. */
@NewsroomTest
class EditionsTest {

    private static final String FAR = "2099-01-01T00:00:00Z";

    @Inject
    Newsroom newsroom;

    @Test
    void aMendReachesTheScheduledEditionAlsoWhenAnotherWasSavedSince() {
        var scheduled = scheduled(newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("kicker", "خطا")
                .live());
        var saved = newsroom.after(scheduled, newsroom.patch(scheduled, Map.of("credit", "المسودة")));

        var amended = amend(saved, Map.of("kicker", "خطأ"));

        amended.answer().then().body("conflicts", empty()).body("hasUnscheduledChanges", equalTo(true));
        edition(amended, "pinnedRevision")
                .then()
                .body("content.kicker", equalTo("خطأ"))
                .body("content.credit", equalTo("الطبعة"));
        edition(amended, "headRevision")
                .then()
                .body("content.kicker", equalTo("خطأ"))
                .body("content.credit", equalTo("المسودة"));
    }

    @Test
    void whereAnEditionChangedTheSamePlaceItKeepsThatAndNothingElse() {
        var live = newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("kicker", "خطا")
                .with("credit", "وكالة")
                .live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("kicker", "عنوان آخر")));
        var scheduled = newsroom.after(saved, newsroom.act(saved, "schedule", Map.of("publishAt", FAR)));

        var amended = amend(scheduled, Map.of("kicker", "خطأ", "credit", "وكالة الأنباء"));

        amended.answer().then().body("conflicts", contains("/kicker")).body("hasUnscheduledChanges", equalTo(false));
        edition(amended, "pinnedRevision")
                .then()
                .body("content.kicker", equalTo("عنوان آخر"))
                .body("content.credit", equalTo("وكالة الأنباء"));
    }

    @Test
    void namesOfOneMergedReachTheScheduledEditionToo() {
        var twice = newsroom.person("الاسم القديم").live();
        var person = newsroom.person("الاسم").live();
        var saved = newsroom.after(person, newsroom.patch(person, Map.of("isAuthor", true)));
        var scheduled = newsroom.after(saved, newsroom.act(saved, "schedule", Map.of("publishAt", FAR)));
        var savedAgain =
                newsroom.after(scheduled, newsroom.patch(scheduled, Map.of("biography", Map.of("ar", "سيرة"))));

        newsroom.after(twice, newsroom.act(twice, "merge", Map.of("into", person.id())));

        var merged = newsroom.latest(savedAgain);
        for (var edition : List.of("liveRevision", "pinnedRevision", "headRevision")) {
            edition(merged, edition).then().body("content.aliases.value", contains("الاسم القديم"));
        }
        edition(merged, "pinnedRevision").then().body("content.isAuthor", equalTo(true));
    }

    @Test
    void aCorrectionIsReadAtOnceAndStandsInTheEditionInWork() {
        var live = newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("kicker", "قبل")
                .live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("kicker", "بعد")));
        var correction = List.of(Map.of("kind", "correction", "text", "صُحّح تاريخ الزيارة."));

        var corrected = newsroom.after(
                saved, newsroom.act(saved, "amend", Map.of("patch", Map.of("corrections", correction), "minor", true)));

        given().get(live.path())
                .then()
                .body("corrections.text", contains("صُحّح تاريخ الزيارة."))
                .body("kicker", equalTo("قبل"))
                // Readers are told of it, however minor.
                .body("modifiedAt", not(equalTo(live.answer().path("modifiedAt"))));
        edition(corrected, "headRevision")
                .then()
                .body("content.corrections", hasSize(1))
                .body(
                        "content.corrections.at[0]",
                        equalTo(given().get(live.path()).path("corrections[0].at")))
                .body("content.kicker", equalTo("بعد"));
    }

    private Thing scheduled(Thing live) {
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("credit", "الطبعة")));
        return newsroom.after(saved, newsroom.act(saved, "schedule", Map.of("publishAt", FAR)));
    }

    private Thing amend(Thing thing, Map<String, String> patch) {
        return newsroom.after(thing, newsroom.act(thing, "amend", Map.of("patch", patch)));
    }

    /** What the revision of that property says. */
    private Response edition(Thing thing, String property) {
        int number = thing.answer().path(property);
        return newsroom.desk().get(thing.desk() + "/revisions/" + number);
    }
}
