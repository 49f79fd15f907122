package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Writing;

/** What a limited token reaches and what not. */
@NewsroomTest
class RemitsTest {

    @Inject
    Newsroom newsroom;

    private Thing sport;
    private Thing football;
    private Thing politics;

    @BeforeEach
    void sections() {
        sport = newsroom.section("رياضة").live();
        football = newsroom.section("كرة القدم").in(sport).live();
        politics = newsroom.section("سياسة").live();
    }

    @Test
    void anEditorOfASectionWorksInItAndBelowIt() {
        var editor = ofSport("publisher");
        for (var section : List.of(sport, football)) {
            var article = newsroom.article().in(section).live();
            get(editor, article).then().statusCode(200).body("allowedActions", hasItem("publish"));
            article = patched(editor, article, Map.of("kicker", "الدوري"));
            act(editor, article, "publish").then().statusCode(200);
        }
        create(editor, newsroom.article().in(football)).then().statusCode(201);
    }

    @Test
    void elsewhereItReachesNothingAndHearsWhy() {
        var editor = ofSport("publisher");
        var article = newsroom.article().in(politics).live();
        var all = List.of(
                get(editor, article),
                newsroom.as(editor).get(article.desk() + "/revisions"),
                newsroom.as(editor).get(article.desk() + "/revisions/1"),
                holding(editor, article).post(article.desk() + "/revisions/1/restore"),
                patch(editor, article, Map.of("kicker", "x")),
                act(editor, article, "publish"),
                act(editor, article, "withdraw"),
                holding(editor, article).delete(article.desk()),
                create(editor, newsroom.article().in(politics)));
        assertThat(all)
                .allSatisfy(answer -> answer.then()
                        .statusCode(403)
                        .body("code", equalTo("forbidden"))
                        .body("detail", containsString("limited to sections")));
        newsroom.latest(article).answer().then().body("version", equalTo((int) article.version()));
    }

    @Test
    void itIsRefusedBeforeItHearsWhichVersionThereIs() {
        var editor = ofSport("publisher");
        var article = newsroom.article().in(politics).draft();
        newsroom.as(editor)
                .header("If-Match", "\"99\"")
                .delete(article.desk())
                .then()
                .statusCode(403)
                .body("currentVersion", equalTo(null));
    }

    @Test
    void nothingIsCarriedAcrossTheBorder() {
        var editor = ofSport("publisher");
        var inside = newsroom.article().in(football).draft();
        patch(editor, inside, Map.of("section", politics.id())).then().statusCode(403);
        newsroom.latest(inside).answer().then().body("content.section", equalTo(football.id()));

        var leaving = newsroom.article().in(football).live();
        leaving = newsroom.after(leaving, newsroom.patch(leaving, Map.of("section", politics.id())));
        get(editor, leaving).then().statusCode(403);
        patch(editor, leaving, Map.of("section", football.id())).then().statusCode(403);

        var coming = newsroom.article().in(politics).live();
        coming = newsroom.after(coming, newsroom.patch(coming, Map.of("section", football.id())));
        get(editor, coming).then().statusCode(403);
        act(editor, coming, "withdraw").then().statusCode(403);
    }

    @Test
    void anOldRevisionTakesNothingAcrossTheBorderEither() {
        var editor = ofSport("publisher");
        var article = newsroom.article().in(politics).draft();
        article = newsroom.after(article, newsroom.patch(article, Map.of("section", football.id())));
        get(editor, article).then().statusCode(200);
        holding(editor, article)
                .contentType("application/json")
                .body("{\"revision\": 1}")
                .post(article.desk() + "/actions/publish")
                .then()
                .statusCode(403);
        holding(editor, article)
                .post(article.desk() + "/revisions/1/restore")
                .then()
                .statusCode(403);
        newsroom.latest(article)
                .answer()
                .then()
                .body("status", equalTo("draft"))
                .body("headRevision", equalTo(2));
    }

    @Test
    void anArticleWithoutASectionIsItsCreators() {
        var editor = ofSport("editor");
        var own = thing(create(editor, newsroom.article()));
        get(editor, own).then().statusCode(200);
        patched(editor, own, Map.of("section", football.id()));
        get(editor, newsroom.article().draft()).then().statusCode(403);
        get(ofSport("editor"), thing(create(editor, newsroom.article()))).then().statusCode(403);
    }

    @Test
    void whatAllSectionsShareItOnlyReads() {
        var editor = ofSport("publisher");
        var shared = List.of(
                newsroom.person("سناء الكتاني").live(),
                newsroom.event("معرض الكتاب").live());
        for (var thing : shared) {
            get(editor, thing).then().statusCode(200).body("allowedActions", empty());
            patch(editor, thing, Map.of("name", "x"))
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("only read"));
        }
        create(editor, newsroom.person("رشيد")).then().statusCode(403);
        var tag = newsroom.tag("الأمن").draft();
        get(editor, tag).then().statusCode(200);
        patch(editor, tag, Map.of("name", "x")).then().statusCode(403).body("detail", containsString("only read"));
        holding(editor, tag).delete(tag.desk()).then().statusCode(403);
        create(editor, newsroom.tag("رياضة")).then().statusCode(403);
        newsroom.as(editor).get("/manage/v1/tags").then().statusCode(200).body("data.id", contains(tag.id()));
    }

    @Test
    void sectionsBelowItsOwnAreItsToChangeAndItsOwnToRead() {
        var editor = ofSport("publisher");
        get(editor, sport).then().statusCode(200).body("allowedActions", empty());
        patch(editor, sport, Map.of("position", 3)).then().statusCode(403);
        get(editor, politics).then().statusCode(403);
        football = patched(editor, football, Map.of("position", 3));
        patch(editor, football, Map.of("parent", politics.id())).then().statusCode(403);
        holding(editor, football)
                .contentType("application/merge-patch+json")
                .body("{\"parent\": null}")
                .patch(football.desk())
                .then()
                .statusCode(403);
        create(editor, newsroom.section("تنس")).then().statusCode(403);
        var league = thing(create(editor, newsroom.section("الدوري").in(football)));
        create(editor, newsroom.article().in(league)).then().statusCode(201);
    }

    @Test
    void aLimitToKindsHidesTheOthers() {
        var editor = newsroom.token(
                Map.of("name", "people", "role", "publisher", "limits", Map.of("kinds", List.of("person", "tag"))));
        var person = newsroom.person("سناء الكتاني").live();
        var tag = newsroom.tag("الأمن").draft();
        get(editor, person).then().statusCode(200);
        patched(editor, person, Map.of("name", "سناء"));
        patched(editor, tag, Map.of("name", "أمن"));
        get(editor, sport).then().statusCode(403).body("detail", containsString("these kinds: person, tag."));
        create(editor, newsroom.article()).then().statusCode(403);
        newsroom.as(editor)
                .get("/manage/v1/items?count=true")
                .then()
                .body("data.kind", contains("person"))
                .body("meta.total", equalTo(1));
        var articles = newsroom.token(
                Map.of("name", "articles", "role", "editor", "limits", Map.of("kinds", List.of("article"))));
        newsroom.as(articles).get("/manage/v1/tags").then().statusCode(403);
        get(articles, tag).then().statusCode(403);
        create(articles, newsroom.tag("تنس")).then().statusCode(403);
    }

    @Test
    void anAuthorHasOwnArticlesAndNoOthers() {
        var author = newsroom.token("author");
        var other = newsroom.token("author");
        var own = thing(create(author, newsroom.article().in(politics)));
        get(author, own)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("save", "restore", "delete", "submit", "archive", "assign"));
        own = patched(author, own, Map.of("kicker", "خاص"));
        get(other, own).then().statusCode(403).body("detail", containsString("its own"));
        patch(other, own, Map.of("kicker", "x")).then().statusCode(403);
        newsroom.as(other)
                .get("/manage/v1/articles?count=true")
                .then()
                .body("data", empty())
                .body("meta.total", equalTo(0));
        newsroom.as(author).get("/manage/v1/articles?count=true").then().body("data.id", contains(own.id()));
        get(author, politics).then().statusCode(200).body("allowedActions", empty());
        patch(author, politics, Map.of("position", 3)).then().statusCode(403);
        create(author, newsroom.tag("الأمن")).then().statusCode(403);
        var person = thing(create(author, newsroom.person("رشيد")));
        patched(author, person, Map.of("name", "رشيد الحموشي"));
        patch(other, person, Map.of("name", "x")).then().statusCode(403);
    }

    @Test
    void whatAnAuthorIsAssignedIsItsOwn() {
        var author = newsroom.token("author");
        var article = newsroom.article().in(politics).draft();
        get(author, article).then().statusCode(403);
        article = assign(article, author);
        get(author, article).then().statusCode(200).body("allowedActions", hasItem("save"));
        newsroom.as(author).get("/manage/v1/articles?count=true").then().body("data.id", contains(article.id()));
        patched(author, article, Map.of("kicker", "خاص"));
        var bare = newsroom.article().draft();
        var editor = ofSport("editor");
        assign(bare, editor);
        get(editor, bare).then().statusCode(403);
    }

    @Test
    void nobodyOpensWhatIsOutsideOfTheirLimits() {
        var article = newsroom.article().in(politics).draft();
        newsroom.desk().put(article.desk() + "/editing").then().statusCode(200);
        for (var caller : List.of(newsroom.token("author"), ofSport("editor"))) {
            newsroom.as(caller).put(article.desk() + "/editing").then().statusCode(403);
            newsroom.as(caller).delete(article.desk() + "/editing").then().statusCode(403);
        }
    }

    private Thing assign(Thing article, Thing caller) {
        return newsroom.after(article, newsroom.act(article, "assign", Map.of("assignee", Map.of("id", caller.id()))));
    }

    @Test
    void translationsElsewhereAreNotWithdrawnByTheWay() {
        var editor = ofSport("publisher");
        var inside = newsroom.article().in(football).live();
        var outside =
                newsroom.article().locale("fr").translating(inside).in(politics).live();
        holding(editor, inside)
                .contentType("application/json")
                .body(Map.of("reason", "خطأ", "translations", true))
                .post(inside.desk() + "/actions/withdraw")
                .then()
                .statusCode(403);
        newsroom.latest(outside).answer().then().body("status", equalTo("live"));
        newsroom.latest(inside).answer().then().body("status", equalTo("live"));
    }

    @Test
    void nothingIsMergedAcrossTheBorder() {
        var editor = ofSport("publisher");
        var tennis = newsroom.section("تنس").in(sport).draft();
        var parties = newsroom.section("أحزاب").in(politics).draft();
        for (var pair : List.of(List.of(tennis, parties), List.of(parties, tennis), List.of(tennis, politics))) {
            holding(editor, pair.get(0))
                    .contentType("application/json")
                    .body(Map.of("into", pair.get(1).id()))
                    .post(pair.get(0).desk() + "/actions/merge")
                    .then()
                    .statusCode(403);
        }
        newsroom.latest(tennis).answer().then().body("status", equalTo("draft"));
    }

    @Test
    void whatStandsInTheWayElsewhereIsCountedAndNotNamed() {
        var editor = ofSport("publisher");
        var league = newsroom.section("الدوري").in(sport).draft();
        newsroom.article()
                .headline("سر السياسة")
                .in(politics)
                .with("otherSections", List.of(league.id()))
                .draft();
        holding(editor, league)
                .delete(league.desk())
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("usedBy", empty())
                .body("usedByCount", equalTo(1));
        var inside = newsroom.article()
                .in(football)
                .with("otherSections", List.of(league.id()))
                .draft();
        holding(editor, league)
                .delete(league.desk())
                .then()
                .statusCode(409)
                .body("usedBy.id", contains(inside.id()))
                .body("usedByCount", equalTo(2));
        newsroom.delete(league).then().statusCode(409).body("usedBy.id.size()", equalTo(2));
    }

    @Test
    void whatNamedWhatIsWithdrawnIsNamedOnlyInside() {
        var editor = ofSport("publisher");
        var match = newsroom.article().headline("مباراة").in(football).live();
        var elsewhere = newsroom.article()
                .in(politics)
                .with("related", List.of(match.id()))
                .live();
        newsroom.after(elsewhere, newsroom.patch(elsewhere, Map.of("headline", "عنوان لم ينشر بعد")));
        act(editor, match, "withdraw")
                .then()
                .statusCode(200)
                .body("namedBy", empty())
                .body("namedByCount", equalTo(1));
    }

    @Test
    void theTreeIsAskedAtEachRequest() {
        var editor = ofSport("editor");
        var article = newsroom.article().in(politics).draft();
        get(editor, article).then().statusCode(403);
        newsroom.change(politics, Map.of("parent", sport.id()));
        get(editor, article).then().statusCode(200);
    }

    /** For every limit and every thing: what is listed is what can be read, and what may be saved is what can be. */
    @Test
    void listsReadingAndWritingAgree() {
        var everything = everything();
        for (var limits : limits()) {
            var caller = newsroom.token(Map.of("name", "x", "role", "publisher", "limits", limits));
            everything.add(thing(createAnything(caller)));
            var listed = newsroom.as(caller)
                    .get("/manage/v1/items?limit=100&count=true")
                    .jsonPath();
            assertThat(listed.getInt("meta.total"))
                    .isEqualTo(listed.getList("data").size());
            for (var place = 0; place < everything.size(); place++) {
                everything.set(place, agrees(caller, everything.get(place), listed, limits));
            }
            everything.remove(everything.size() - 1);
        }
    }

    /** Returns the thing as it is after somebody tried to save it. */
    private Thing agrees(Thing caller, Thing thing, JsonPath listed, Map<String, Object> limits) {
        var what = thing.collection() + " " + thing.answer().path("label") + " under " + limits;
        var answer = get(caller, thing);
        var allowed = answer.jsonPath().getList("allowedActions");
        Map<String, Object> summary = listed.param("id", thing.id()).get("data.find { it.id == id }");
        assertThat(answer.statusCode()).as(what).isEqualTo(summary == null ? 403 : 200);
        if (summary != null) {
            assertThat(summary.get("allowedActions")).as(what).isEqualTo(allowed);
        }
        var saved = patch(caller, thing, Map.of("custom", Map.of("by", caller.id())));
        var maySave = allowed != null && allowed.contains("save");
        assertThat(saved.statusCode()).as(what).isEqualTo(maySave ? 200 : 403);
        return maySave ? newsroom.after(thing, saved) : thing;
    }

    private List<Map<String, Object>> limits() {
        return List.of(
                Map.of("own", true),
                Map.of("kinds", List.of("article", "event")),
                Map.of("sections", List.of(sport.id())),
                Map.of("sections", List.of(football.id(), politics.id())),
                Map.of("sections", List.of(sport.id()), "own", true),
                Map.of("sections", List.of(politics.id()), "kinds", List.of("article", "section", "person")),
                Map.of("kinds", List.of("person", "article"), "own", true));
    }

    /** Some of everything, in every place. */
    private List<Thing> everything() {
        var things = new ArrayList<>(List.of(sport, football, politics));
        for (var section : List.of(sport, football, politics)) {
            things.add(newsroom.article().headline("مسودة").in(section).draft());
            things.add(newsroom.article().headline("منشور").in(section).live());
        }
        for (var borders : List.of(List.of(football, politics), List.of(politics, football))) {
            var moving = newsroom.article().headline("ينتقل").in(borders.get(0)).live();
            things.add(newsroom.after(
                    moving,
                    newsroom.patch(moving, Map.of("section", borders.get(1).id()))));
            var section = newsroom.section("قسم ينتقل").in(borders.get(0)).live();
            things.add(newsroom.after(
                    section,
                    newsroom.patch(section, Map.of("parent", borders.get(1).id()))));
            things.add(newsroom.article().headline("في قسم ينتقل").in(section).draft());
        }
        var root = newsroom.section("جذر").live();
        things.add(newsroom.after(root, newsroom.patch(root, Map.of("parent", sport.id()))));
        things.add(newsroom.article().headline("بلا قسم").draft());
        things.add(newsroom.person("سناء الكتاني").live());
        things.add(newsroom.event("معرض الكتاب").draft());
        return things;
    }

    /** Something that this caller may write, of whatever kind. */
    private Response createAnything(Thing caller) {
        for (var writing :
                List.of(newsroom.article().in(football), newsroom.article().in(politics), newsroom.person("رشيد"))) {
            var answer = create(caller, writing);
            if (answer.statusCode() == 201) {
                return answer;
            }
        }
        throw new AssertionError("This caller may write nothing");
    }

    private Thing ofSport(String role) {
        return newsroom.token(Map.of("name", "رياضة", "role", role, "limits", Map.of("sections", List.of(sport.id()))));
    }

    private Response get(Thing caller, Thing thing) {
        return newsroom.as(caller).get(thing.desk());
    }

    private RequestSpecification holding(Thing caller, Thing thing) {
        return newsroom.as(caller).header("If-Match", "\"" + thing.version() + "\"");
    }

    private Response patch(Thing caller, Thing thing, Map<String, ?> patch) {
        return holding(caller, thing)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(thing.desk());
    }

    private Thing patched(Thing caller, Thing thing, Map<String, ?> patch) {
        return newsroom.after(thing, patch(caller, thing, patch));
    }

    private Response act(Thing caller, Thing thing, String action) {
        var body = new HashMap<String, Object>();
        if (action.equals("withdraw")) {
            body.put("reason", "خطأ");
        }
        return holding(caller, thing)
                .contentType("application/json")
                .body(body)
                .post(thing.desk() + "/actions/" + action);
    }

    private Response create(Thing caller, Writing writing) {
        return newsroom.as(caller)
                .contentType("application/json")
                .body(writing.content())
                .post("/manage/v1/" + writing.collection());
    }

    private static Thing thing(Response created) {
        created.then().statusCode(201);
        var json = created.jsonPath();
        var collection = created.header("Location").replaceFirst(".*/v1/", "").replaceFirst("/.*", "");
        return new Thing(collection, json.getString("id"), json.getLong("version"), created);
    }
}
