package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** One who was entered twice becomes one. */
@NewsroomTest
class MergingTest {

    @Inject
    Newsroom newsroom;

    @Test
    void theNamesAndPostsOfTheOneJoinTheOther() {
        var twice = newsroom.person("عبداللطيف الحموشي")
                .with("positions", List.of(Map.of("title", Map.of("ar", "المدير العام"))))
                .live();
        var person = newsroom.person("عبد اللطيف حموشي").live();

        merge(twice, person)
                .answer()
                .then()
                .body("status", equalTo("archived"))
                .body("mergedInto", equalTo(person.id()));

        given().get(person.path())
                .then()
                .body("name", equalTo("عبد اللطيف حموشي"))
                .body("aliases.value", contains("عبداللطيف الحموشي"))
                .body("positions.title", contains("المدير العام"));
    }

    @Test
    void itsAddressesLeadToTheOther() {
        var twice = newsroom.person("عبداللطيف الحموشي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();

        merge(twice, person);

        given().redirects()
                .follow(false)
                .get(twice.path())
                .then()
                .statusCode(308)
                .header("Location", endsWith(person.id()));
        given().redirects()
                .follow(false)
                .get("/v1/people/by-slug/" + twice.slug())
                .then()
                .statusCode(308);
        given().get("/v1/people/by-slug/" + twice.slug()).then().statusCode(200).body("id", equalTo(person.id()));
        given().get("/v1/people").then().body("data.id", contains(person.id()));
        given().get("/v1/people?ids=" + twice.id() + "," + person.id()).then().body("data.id", contains(person.id()));
    }

    @Test
    void whatNamedTheOneShowsTheOtherAndIsFoundByBoth() {
        var twice = newsroom.person("عبداللطيف الحموشي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        var article = about(twice).live();
        var event = newsroom.event("زيارة")
                .with("participants", List.of(Map.of("person", twice.id())))
                .live();

        merge(twice, person);

        given().get(article.path()).then().body("people.person.id", contains(person.id()));
        for (var name : List.of(twice.id(), person.id(), twice.slug(), person.slug())) {
            given().queryParam("person", name).get("/v1/articles").then().body("data.id", contains(article.id()));
            given().queryParam("person", name).get("/v1/events").then().body("data.id", contains(event.id()));
        }
        newsroom.desk()
                .queryParam("uses", person.id())
                .get("/manage/v1/items")
                .then()
                .body("data.id", containsInAnyOrder(article.id(), event.id()));
    }

    @Test
    void anOldDraftThatNamesTheOneGoesLiveWithTheOther() {
        var twice = newsroom.person("عبداللطيف الحموشي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        var draft = about(twice).draft();

        merge(twice, person);
        newsroom.publish(draft).answer().then().body("warnings", empty());

        given().get(draft.path()).then().body("people.person.id", contains(person.id()));
    }

    @Test
    void whoeverSavesTheOneSavesTheOther() {
        var twice = newsroom.person("عبداللطيف الحموشي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        merge(twice, person);

        about(twice).draft().answer().then().body("content.people.person", contains(person.id()));
    }

    @Test
    void anEditionInWorkGetsTheNamesToo() {
        var twice = newsroom.person("عبداللطيف الحموشي").live();
        var live = newsroom.person("عبد اللطيف حموشي").live();
        var person = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));

        merge(twice, person);

        newsroom.latest(person)
                .answer()
                .then()
                .body("hasUnpublishedChanges", equalTo(true))
                .body("content.isAuthor", equalTo(true))
                .body("content.aliases.value", contains("عبداللطيف الحموشي"));
        given().get(person.path())
                .then()
                .body("isAuthor", equalTo(false))
                .body("aliases.value", contains("عبداللطيف الحموشي"));
    }

    @Test
    void whatStandsInASectionStandsInTheOther() {
        var section = newsroom.section("دولي").live();
        var twice = newsroom.section("العالم").live();
        var below = newsroom.section("إفريقيا").with("parent", twice.id()).live();
        var article = newsroom.article().in(twice).live();
        var deeper = newsroom.article().headline("من دكار").in(below).live();

        merge(twice, section);

        given().get(article.path()).then().body("section.id", equalTo(section.id()));
        given().get(below.path()).then().body("ancestors.id", contains(section.id()));
        given().queryParam("section", section.slug())
                .get("/v1/articles")
                .then()
                .body("data.id", containsInAnyOrder(article.id(), deeper.id()));
        given().get("/v1/sections").then().body("data.id", containsInAnyOrder(section.id(), below.id()));
        newsroom.act(newsroom.latest(section), "withdraw", Map.of("reason", "تجربة"))
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("usedBy.id", hasItems(article.id(), below.id()));
    }

    @Test
    void aSectionIsNotMergedIntoWhatStandsInIt() {
        var section = newsroom.section("دولي").live();
        var below = newsroom.section("إفريقيا").with("parent", section.id()).live();

        newsroom.act(section, "merge", Map.of("into", below.id()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cycle"));
    }

    @Test
    void whatCarriesATagCarriesTheOther() {
        var tag = newsroom.tag("أمن").draft();
        var twice = newsroom.tag("الأمن").draft();
        var article = newsroom.article()
                .in(newsroom.section("دولي").live())
                .with("tags", List.of(twice.id()))
                .live();

        newsroom.act(twice, "merge", Map.of("into", tag.id()))
                .then()
                .statusCode(200)
                .body("id", equalTo(tag.id()));

        given().get(article.path()).then().body("tags.id", contains(tag.id()));
        given().get("/v1/tags").then().body("data.id", contains(tag.id()));
        given().get("/v1/tags/by-slug/" + twice.slug()).then().statusCode(200).body("id", equalTo(tag.id()));
        given().get("/v1/tags/" + twice.id()).then().statusCode(200).body("id", equalTo(tag.id()));
        given().queryParam("tag", twice.id()).get("/v1/articles").then().body("data.id", contains(article.id()));
    }

    @Test
    void whatIsLiveIsNotMergedIntoADraft() {
        var live = newsroom.person("حي").live();
        var draft = newsroom.person("مسودة").draft();

        newsroom.act(live, "merge", Map.of("into", draft.id()))
                .then()
                .statusCode(409)
                .body("code", equalTo("reference-not-live"));
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoNothing() {
        var person = newsroom.person("واحد").live();

        for (var into : List.of(person.id(), newsroom.event("زيارة").live().id())) {
            newsroom.act(person, "merge", Map.of("into", into))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/into"));
        }
    }

    @Test
    void namesOfNamesLeadToTheLast() {
        var first = newsroom.person("أول").live();
        var second = newsroom.person("ثان").live();
        var third = newsroom.person("ثالث").live();
        var article = about(first).live();

        merge(first, second);
        merge(newsroom.latest(second), third);

        given().get(article.path()).then().body("people.person.id", contains(third.id()));
        given().get("/v1/people/by-slug/" + first.slug()).then().statusCode(200).body("id", equalTo(third.id()));
        given().get(first.path()).then().statusCode(200).body("id", equalTo(third.id()));
    }

    private Newsroom.Thing merge(Newsroom.Thing one, Newsroom.Thing other) {
        return newsroom.after(one, newsroom.act(one, "merge", Map.of("into", other.id())));
    }

    private org.warraq.app.Writing about(Newsroom.Thing person) {
        return newsroom.article()
                .in(newsroom.section("قسم " + person.id()).live())
                .with("people", List.of(Map.of("person", person.id(), "role", "subject")));
    }
}
