package org.warraq.repairs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Work;

/** The same change in many items, in what is live and in what is in work. */
@NewsroomTest
class RepairsTest {

    private static final String REPAIRS = "/manage/v1/repairs";
    private static final String WRONG = "حموشى";
    private static final String RIGHT = "حموشي";

    @Inject
    Newsroom newsroom;

    @Inject
    Work work;

    @Test
    void aNameIsMendedInWhatIsLiveAndInWhatIsInWork() {
        var section = newsroom.section("أمن").live();
        var article = newsroom.article()
                .headline("والحموشى يصل")
                .in(section)
                .paragraph("استقبل " + WRONG + " وفدا.")
                .paragraph("خبر آخر.")
                .live();
        var before = given().get(article.path());
        var draft = newsroom.after(article, newsroom.patch(article, Map.of("kicker", "من " + WRONG)));

        repair(text(WRONG, RIGHT))
                .then()
                .body("state", equalTo("done"))
                .body("counts.changed", equalTo(1))
                // Twice in what is live; in what is in work once more, in the kicker.
                .body("counts.places", equalTo(5))
                .body("problems", empty())
                .body("report.where", hasItem("live"))
                .body("report.pointer", hasItem("/body/0/children/0/text"))
                .body("report.before", hasItem("والحموشى يصل"))
                .body("report.after", hasItem("والحموشي يصل"));

        given().get(article.path())
                .then()
                .body("headline", equalTo("والحموشي يصل"))
                .body("kicker", nullValue())
                .body("body[0].children[0].text", equalTo("استقبل حموشي وفدا."))
                .body("modifiedAt", equalTo(before.path("modifiedAt")))
                .body("slug", equalTo(before.path("slug")));
        newsroom.latest(draft)
                .answer()
                .then()
                .body("content.headline", equalTo("والحموشي يصل"))
                .body("content.kicker", equalTo("من حموشي"))
                .body("hasUnpublishedChanges", equalTo(true));
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        var article = newsroom.article().headline(WRONG).draft();
        var order = new LinkedHashMap<>(text(WRONG, RIGHT));
        order.put("dryRun", true);
        var job = repair(order);
        job.then()
                .body("counts.changed", equalTo(1))
                .body("report", hasSize(1))
                .body("report[0].item", equalTo(article.id()))
                .body("report[0].pointer", equalTo("/headline"));

        assertThat(newsroom.latest(article).version()).isEqualTo(article.version());
        newsroom.desk().post(REPAIRS + "/" + job.path("id") + "/undo").then().statusCode(409);
    }

    @Test
    void onlyTheFieldsAskedForAreMended() {
        var article = newsroom.article().headline(WRONG).with("kicker", WRONG).draft();
        repair(Map.of(
                "select",
                Map.of("kind", "article"),
                "do",
                Map.of("op", "replaceText", "find", WRONG, "replace", RIGHT, "fields", List.of("kicker"))));

        newsroom.latest(article)
                .answer()
                .then()
                .body("content.headline", equalTo(WRONG))
                .body("content.kicker", equalTo(RIGHT));
    }

    @Test
    void wholeWordsLeaveLongerOnesAlone() {
        var article = newsroom.article().headline("علي وعلياء وعلي").draft();
        repair(Map.of(
                "select",
                Map.of("kind", "article"),
                "do",
                Map.of("op", "replaceText", "find", "علي", "replace", "عليّ", "wholeWords", true)));

        newsroom.latest(article).answer().then().body("content.headline", equalTo("عليّ وعلياء وعلي"));
    }

    @Test
    void aNameAcrossMarksIsLeftToThePeople() {
        var children = List.of(
                Map.of("_type", "span", "text", "قال عبد "),
                Map.of("_type", "span", "text", "اللطيف", "marks", List.of("strong")));
        var body = List.of(Map.of("_type", "block", "children", children));
        var article = newsroom.article()
                .with("body", body)
                .with("kicker", "عبد اللطيف")
                .draft();
        repair(text("عبد اللطيف", "عبداللطيف"))
                .then()
                .body("counts.changed", equalTo(1))
                .body("problems.code", contains("spans-marks"))
                .body("problems.pointer", contains("/body/0/children"))
                .body("problems.item", contains(article.id()));

        newsroom.latest(article)
                .answer()
                .then()
                .body("content.kicker", equalTo("عبداللطيف"))
                .body("content.body[0].children.text", contains("قال عبد ", "اللطيف"));
    }

    @Test
    void whatCannotBeMendedIsSkippedAndSaysWhy() {
        var archived = newsroom.article().headline(WRONG).draft();
        newsroom.act(archived, "archive", null).then().statusCode(200);
        var longest = newsroom.article().headline(WRONG + "ا".repeat(295)).draft();
        var good = newsroom.article().headline(WRONG).draft();
        var job = repair(text(WRONG, RIGHT + RIGHT));
        job.then()
                .body("counts.changed", equalTo(1))
                .body("counts.skipped", equalTo(2))
                .body("problems.code", hasItem("invalid-transition"))
                .body("problems.find { it.item == '%s' }.pointer".formatted(longest.id()), equalTo("/headline"));

        newsroom.latest(good).answer().then().body("content.headline", equalTo(RIGHT + RIGHT));
    }

    @Test
    void aRepairIsUndoneWhereItStillSaysWhatItWrote() {
        var section = newsroom.section("أمن").live();
        var first =
                newsroom.article().headline(WRONG).paragraph(WRONG).in(section).live();
        var second = newsroom.article()
                .headline(WRONG)
                .with("kicker", WRONG)
                .in(section)
                .live();
        var job = repair(text(WRONG, RIGHT));
        // A paragraph more above it, and a headline that somebody wrote since.
        var body =
                new ArrayList<Object>(newsroom.latest(first).answer().jsonPath().getList("content.body"));
        body.add(0, Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", "جديد"))));
        newsroom.change(newsroom.latest(first), Map.of("body", body));
        newsroom.change(newsroom.latest(second), Map.of("headline", "عنوان آخر"));

        undo(job)
                .then()
                .body("state", equalTo("done"))
                .body("counts.changed", equalTo(2))
                .body("problems.code", contains("changed-since"))
                .body("problems.pointer", contains("/headline"))
                .body("problems.item", contains(second.id()));
        given().get(first.path())
                .then()
                .body("headline", equalTo(WRONG))
                .body("body[0].children[0].text", equalTo("جديد"))
                .body("body[1].children[0].text", equalTo(WRONG));
        given().get(second.path()).then().body("headline", equalTo("عنوان آخر")).body("kicker", equalTo(WRONG));
    }

    @Test
    void anUndoIsUndoneToo() {
        var article = newsroom.article().headline(WRONG).draft();
        var undone = undo(repair(text(WRONG, RIGHT)));
        newsroom.latest(article).answer().then().body("content.headline", equalTo(WRONG));
        undo(undone);

        newsroom.latest(article).answer().then().body("content.headline", equalTo(RIGHT));
    }

    @Test
    void articlesMoveToAnotherSection() {
        var from = newsroom.section("دولي").live();
        var to = newsroom.section("إفريقيا").live();
        var live = newsroom.article().in(from).live();
        var other = newsroom.article().in(newsroom.section("رياضة").live()).live();
        var job = repair(Map.of(
                "select",
                Map.of("kind", "article", "section", from.id()),
                "do",
                Map.of("op", "moveSection", "to", to.id())));

        job.then().body("counts.changed", equalTo(1));
        given().get("/v1/articles?section=" + to.id()).then().body("data.id", contains(live.id()));
        undo(job);
        given().get("/v1/articles?section=" + from.id()).then().body("data.id", contains(live.id()));
        assertThat(newsroom.latest(other).version()).isEqualTo(other.version());
    }

    @Test
    void onePersonIsNamedInPlaceOfAnother() {
        var wrong = newsroom.person("سناء الكتاني").live();
        var right = newsroom.person("سناء القباج").live();
        var tag = newsroom.tag("الأمن").draft();
        var quote = Map.of("_type", "quote", "text", "سنعود.", "person", wrong.id());
        var article = newsroom.article()
                .in(newsroom.section("دولي").live())
                .by(wrong)
                .about(wrong)
                .tagged(tag)
                .with("body", List.of(quote))
                .live();
        repair(Map.of(
                        "select",
                        Map.of("kind", "article"),
                        "do",
                        Map.of("op", "replaceReference", "from", wrong.id(), "to", right.id())))
                .then()
                .body("counts.places", equalTo(3));

        given().get(article.path())
                .then()
                .body("byline.person.id", contains(right.id()))
                .body("body[0].person", not(equalTo(wrong.id())));
        newsroom.desk().get("/manage/v1/items?uses=" + wrong.id()).then().body("data", empty());
    }

    @Test
    void aTagThatStandsThereTwiceIsNamedOnce() {
        var wrong = newsroom.tag("أمن").draft();
        var right = newsroom.tag("الأمن").draft();
        var article = newsroom.article().tagged(wrong).tagged(right).draft();
        var job = repair(Map.of(
                "select",
                Map.of("kind", "article", "tag", wrong.id()),
                "do",
                Map.of("op", "replaceReference", "from", wrong.id(), "to", right.id())));
        newsroom.latest(article).answer().then().body("content.tags", contains(right.id()));
        undo(job);

        newsroom.latest(article).answer().then().body("content.tags", contains(wrong.id(), right.id()));
    }

    @Test
    void anEditionThatIsScheduledIsMendedIfItIsTheNewestAndToldOfOtherwise() {
        var section = newsroom.section("أمن").live();
        var pinned = newsroom.article().headline(WRONG).in(section).draft();
        pinned = newsroom.after(pinned, newsroom.act(pinned, "schedule", Map.of("publishAt", "2099-12-01T06:00:00Z")));
        var moved = newsroom.article().headline(WRONG).in(section).draft();
        moved = newsroom.after(moved, newsroom.act(moved, "schedule", Map.of("publishAt", "2099-12-01T06:00:00Z")));
        moved = newsroom.after(moved, newsroom.patch(moved, Map.of("kicker", "حصري")));

        repair(text(WRONG, RIGHT))
                .then()
                .body("problems.code", contains("scheduled-edition"))
                .body("problems.item", contains(moved.id()));
        newsroom.latest(pinned).answer().then().body("hasUnscheduledChanges", equalTo(false));
        newsroom.latest(moved).answer().then().body("hasUnscheduledChanges", equalTo(true));
    }

    @Test
    void anOrderThatCannotBeMeantIsRefused() {
        refused(text(WRONG, WRONG), "/do/replace");
        refused(
                Map.of(
                        "select",
                        Map.of("kind", "nosuch"),
                        "do",
                        Map.of("op", "replaceText", "find", "a", "replace", "b")),
                "/select/kind");
        refused(
                Map.of(
                        "select",
                        Map.of("kind", "article"),
                        "do",
                        Map.of("op", "replaceText", "find", "a", "replace", "b", "fields", List.of("nosuch"))),
                "/do/fields/0");
        refused(
                Map.of(
                        "select",
                        Map.of("kind", "person"),
                        "do",
                        Map.of(
                                "op",
                                "moveSection",
                                "to",
                                newsroom.section("دولي").draft().id())),
                "/select/kind");
        refused(
                Map.of(
                        "select",
                        Map.of("kind", "article"),
                        "do",
                        Map.of("op", "moveSection", "to", "018f2b1e-7c7a-7abc-8def-0123456789ab")),
                "/do/to");
    }

    private void refused(Map<String, ?> order, String pointer) {
        newsroom.post(REPAIRS, order).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static Map<String, Object> text(String find, String replace) {
        return Map.of(
                "select",
                Map.of("kind", "article"),
                "do",
                Map.of("op", "replaceText", "find", find, "replace", replace));
    }

    private Response repair(Map<String, ?> order) {
        var ordered = newsroom.post(REPAIRS, order);
        ordered.then().statusCode(202).header("Location", startsWith("http"));
        return work.done(ordered.path("id"));
    }

    private Response undo(Response job) {
        var ordered = newsroom.desk().post(REPAIRS + "/" + job.path("id") + "/undo");
        ordered.then().statusCode(202);
        return work.done(ordered.path("id"));
    }
}
