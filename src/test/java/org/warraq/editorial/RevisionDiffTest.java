package org.warraq.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What an editor is told of what the colleague changed. */
@NewsroomTest
class RevisionDiffTest {

    @Inject
    Newsroom newsroom;

    @Test
    void aHeadlineIsComparedWordByWord() {
        var draft = newsroom.article().headline("قالَ الوزيرُ: «نعم»").draft();
        newsroom.patch(draft, Map.of("headline", "قالَ المديرُ: «نعم»")).then().statusCode(200);
        newsroom.desk()
                .get(draft.desk() + "/revisions/diff")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("changes.pointer", contains("/headline"))
                .body("changes[0].change", equalTo("changed"))
                .body("changes[0].before", equalTo("قالَ الوزيرُ: «نعم»"))
                .body("changes[0].after", equalTo("قالَ المديرُ: «نعم»"))
                .body("changes[0].words.op", contains("equal", "delete", "insert", "equal"))
                .body("changes[0].words.text", contains("قالَ ", "الوزيرُ", "المديرُ", ": «نعم»"));
    }

    @Test
    void aParagraphThatWasPutFirstDoesNotChangeTheOthers() {
        var first = block("a", "الفقرة الأولى");
        var second = block("b", "الفقرة الثانية");
        var draft = newsroom.article().with("body", List.of(first, second)).draft();
        newsroom.patch(draft, Map.of("body", List.of(block("c", "تمهيد"), block("b", "الفقرة الثانية الجديدة"), first)))
                .then()
                .statusCode(200);
        newsroom.desk()
                .get(draft.desk() + "/revisions/diff")
                .then()
                .statusCode(200)
                .body("changes.change", contains("added", "changed", "moved"))
                .body("changes.pointer", contains("/body/0", "/body/1/children", "/body/2"))
                .body("changes[1].words.op", contains("equal", "insert"))
                .body("changes[1].words.text", contains("الفقرة الثانية", " الجديدة"))
                .body("changes[2].movedFrom", equalTo("/body/0"));
    }

    @Test
    void whoWroteItIsKnownAgainByWhoTheyAre() {
        var sana = newsroom.person("سناء الكتاني").draft();
        var yusuf = newsroom.person("يوسف حموشي").draft();
        var draft = newsroom.article().by(sana).draft();
        newsroom.patch(
                        draft,
                        Map.of(
                                "byline",
                                List.of(
                                        Map.of("person", yusuf.id(), "role", "author"),
                                        Map.of("person", sana.id(), "role", "editor"))))
                .then()
                .statusCode(200);
        newsroom.desk()
                .get(draft.desk() + "/revisions/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("changes.pointer", contains("/byline/0", "/byline/1/role"))
                .body("changes[1].movedFrom", equalTo("/byline/0/role"))
                .body("changes[1].before", equalTo("author"))
                .body("changes[1].after", equalTo("editor"));
    }

    @Test
    void theHeadIsComparedWithWhatIsLive() {
        var live = newsroom.person("سناء").live();
        var second = newsroom.after(live, newsroom.patch(live, Map.of("name", "سناء الكتاني")));
        newsroom.patch(second, Map.of("isAuthor", true)).then().statusCode(200);
        newsroom.desk()
                .get(live.desk() + "/revisions/diff")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(3))
                .body("changes.pointer", contains("/name/ar", "/isAuthor"));
        newsroom.desk()
                .get(live.desk() + "/revisions/diff?from=2")
                .then()
                .statusCode(200)
                .body("changes.pointer", contains("/isAuthor"));
    }

    @Test
    void theFirstRevisionIsComparedWithItself() {
        for (var thing :
                List.of(newsroom.section("دولي").draft(), newsroom.event("معرض").draft())) {
            newsroom.desk()
                    .get(thing.desk() + "/revisions/diff")
                    .then()
                    .statusCode(200)
                    .body("changes", empty());
        }
    }

    @Test
    void aRevisionThatThereIsNotIsNotFound() {
        var draft = newsroom.article().draft();
        newsroom.desk().get(draft.desk() + "/revisions/diff?from=7").then().statusCode(404);
        newsroom.desk().get(draft.desk() + "/revisions/diff?to=0").then().statusCode(404);
    }

    private static Map<String, Object> block(String key, String text) {
        return Map.of(
                "_type",
                "block",
                "_key",
                key,
                "children",
                List.of(Map.of("_type", "span", "_key", key + "1", "text", text)));
    }
}
