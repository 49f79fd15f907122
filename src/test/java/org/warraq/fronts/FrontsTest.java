package org.warraq.fronts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.warraq.fronts.Slots.entry;
import static org.warraq.fronts.Slots.filled;
import static org.warraq.fronts.Slots.slot;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What an editor puts on a front, and what readers see of it. */
@NewsroomTest
class FrontsTest {

    @Inject
    Newsroom newsroom;

    @Test
    void aHomePageIsOneAnswerWithEverythingInItsPlace() {
        var world = newsroom.section("دولي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        var event = newsroom.event("معرض الأمن").live();
        var visit = newsroom.article().in(world).headline("زيارة").live();
        var deal = newsroom.article().in(world).headline("اتفاق").live();

        var home = newsroom.front("الرئيسية")
                .slug("home")
                .with(
                        "slots",
                        List.of(
                                slot("lead", entry(deal), entry(visit)),
                                slot("around", entry(world), entry(person), entry(event)),
                                slot("empty")))
                .draft();

        home.answer().then().body("warnings", empty()).header("ETag", "\"1\"");
        given().get("/v1/fronts/home")
                .then()
                .statusCode(200)
                .body("id", equalTo(home.id()))
                .body("kind", equalTo("front"))
                .body("locale", equalTo("ar"))
                .body("direction", equalTo("rtl"))
                .body("name", equalTo("الرئيسية"))
                .body("links.self", equalTo("/v1/fronts/" + home.id()))
                .body("slots.name", contains("lead", "around", "empty"))
                .body("slots[0].items.headline", contains("اتفاق", "زيارة"))
                .body("slots[1].items.kind", contains("section", "person", "event"))
                .body("slots[1].items.name", contains("دولي", "عبد اللطيف حموشي", "معرض الأمن"))
                .body("slots[2].items", empty());
        assertThat(given().get("/v1/fronts/" + home.id()).asString())
                .isEqualTo(given().get("/v1/fronts/home").asString());
        given().get("/v1/fronts").then().body("data.slug", contains("home")).body("data[0].slots", nullValue());
    }

    @Test
    void whatStandsThereMayHaveOtherWordsAndAnotherPictureThere() {
        var world = newsroom.section("دولي").live();
        var article = newsroom.article().in(world).headline("عنوان طويل").live();
        var person = newsroom.person("حموشي").live();
        var picture = newsroom.picture();
        given().get(picture.path()).then().statusCode(404);
        var here = Map.of("media", picture.id(), "caption", "هنا فقط");

        newsroom.front("الرئيسية")
                .slug("home")
                .with(
                        "slots",
                        List.of(slot(
                                "lead",
                                Map.of(
                                        "ref",
                                        article.id(),
                                        "headline",
                                        "عنوان «قصير»",
                                        "kicker",
                                        "خاص",
                                        "image",
                                        Map.of("media", picture.id(), "caption", "هنا فقط")),
                                Map.of(
                                        "ref",
                                        person.id(),
                                        "headline",
                                        "رجل الأسبوع",
                                        "image",
                                        Map.of("media", picture.id())),
                                Map.of("ref", world.id(), "image", Map.of("media", picture.id())))))
                .draft();

        given().get("/v1/fronts/home")
                .then()
                .body("slots[0].items[0].headline", equalTo("عنوان «قصير»"))
                .body("slots[0].items[0].kicker", equalTo("خاص"))
                .body("slots[0].items[0].leadImage.caption", equalTo("هنا فقط"))
                .body("slots[0].items[0].leadImage.renditions.name", hasItem("thumbnail"))
                .body("slots[0].items[1].name", equalTo("رجل الأسبوع"))
                .body("slots[0].items[1].image.id", equalTo(picture.id()))
                .body("slots[0].items[2].image.id", equalTo(picture.id()));
        given().get(article.path()).then().body("headline", equalTo("عنوان طويل"));
        given().get(picture.path()).then().statusCode(200);
        newsroom.delete(picture)
                .then()
                .statusCode(409)
                .body("usedBy.kind", contains("front"))
                .body("usedByCount", equalTo(1));

        newsroom.after(picture, newsroom.act(picture, "block", Map.of("reason", "حقوق")));
        given().get("/v1/fronts/home")
                .then()
                .body("slots[0].items[0].headline", equalTo("عنوان «قصير»"))
                .body("slots[0].items.leadImage", hasSize(3))
                .body("slots[0].items[0].leadImage", nullValue());
    }

    @Test
    void aFillCompletesASlotWithTheNewestAndNothingStandsTwice() {
        var world = newsroom.section("دولي").live();
        var sport = newsroom.section("رياضة").live();
        var first = newsroom.article().in(world).headline("1").live();
        newsroom.article().in(world).headline("2").live();
        newsroom.article().in(sport).headline("3").live();
        var fourth = newsroom.article().in(world).headline("4").live();
        newsroom.article().in(sport).headline("5").live();
        newsroom.article().in(world).locale("fr").headline("6").live();

        newsroom.front("الرئيسية")
                .slug("home")
                .with(
                        "slots",
                        List.of(
                                slot("lead", entry(first), entry(first)),
                                // By hand, and yet above already: by the fill between them.
                                filled(slot("newest"), "limit", 2),
                                filled(slot("world", entry(fourth)), "limit", 3, "section", List.of("دولي")),
                                filled(slot("rest", entry(first)), "limit", 5, "section", List.of("-دولي")),
                                filled(slot("french"), "limit", 1, "locale", "fr")))
                .draft();

        given().get("/v1/fronts/home")
                .then()
                .body("slots[0].items.headline", contains("1"))
                .body("slots[1].items.headline", contains("5", "4"))
                .body("slots[2].items.headline", contains("2"))
                .body("slots[3].items.headline", contains("3"))
                .body("slots[4].items.headline", contains("6"));
        newsroom.withdraw(fourth, "خطأ");
        given().get("/v1/fronts/home")
                .then()
                .body("slots[1].items.headline", contains("5", "3"))
                .body("slots[2].items.headline", contains("2"))
                .body("slots[3].items", empty());
    }

    @Test
    void whatIsNotLiveIsLeftOutUntilItIsAndNamesItsFrontsWhenItGoes() {
        var world = newsroom.section("دولي").live();
        var draft = newsroom.article().in(world).headline("غدا").draft();
        var home = newsroom.front("الرئيسية")
                .slug("home")
                .with("slots", List.of(slot("lead", entry(draft))))
                .draft();
        home.answer()
                .then()
                .body("warnings.pointer", contains("/slots/0/items/0/ref"))
                .body("warnings.code", contains("reference-not-live"));
        given().get("/v1/fronts/home").then().body("slots[0].items", empty());

        var live = newsroom.publish(draft);
        given().get("/v1/fronts/home").then().body("slots[0].items.headline", contains("غدا"));
        newsroom.desk().get(home.desk()).then().body("warnings", empty());
        newsroom.desk().get("/manage/v1/fronts?uses=" + draft.id()).then().body("data.id", contains(home.id()));
        newsroom.desk().get("/manage/v1/fronts?uses=" + world.id()).then().body("data", empty());

        newsroom.withdraw(live, "خطأ")
                .answer()
                .then()
                .body("namedBy.kind", contains("front"))
                .body("namedBy.id", contains(home.id()))
                .body("namedByCount", equalTo(1));
        given().get("/v1/fronts/home").then().body("slots[0].items", empty());
    }

    @Test
    void whatWasMergedShowsTheOther() {
        var person = newsroom.person("عبد اللطيف الحموشي").live();
        var other = newsroom.person("عبد اللطيف حموشي").live();
        newsroom.front("الرئيسية")
                .slug("home")
                .with("slots", List.of(slot("lead", entry(person, "headline", "رجل الأسبوع"), entry(other))))
                .draft();

        newsroom.after(person, newsroom.act(person, "merge", Map.of("into", other.id())));

        given().get("/v1/fronts/home")
                .then()
                .body("slots[0].items.id", contains(other.id()))
                .body("slots[0].items.name", contains("رجل الأسبوع"));
        newsroom.desk().get("/manage/v1/fronts?uses=" + other.id()).then().body("data", hasSize(1));
    }

    @Test
    void aFrontIsAnsweredInTheLanguageAskedForUnlessItHasOne() {
        var world = newsroom.section("دولي")
                .with("name", Map.of("ar", "دولي", "fr", "International"))
                .live();
        var name = Map.of("ar", "الرئيسية", "fr", "Accueil");
        newsroom.article().in(world).headline("زيارة").live();
        newsroom.article().in(world).locale("fr").headline("Visite").live();
        var slots = List.of(filled(slot("lead", entry(world)), "limit", 2));
        newsroom.front("الرئيسية")
                .with("name", name)
                .slug("home")
                .with("slots", slots)
                .draft();
        newsroom.front("الرئيسية")
                .with("name", name)
                .slug("une")
                .locale("fr")
                .with("slots", slots)
                .draft();

        given().get("/v1/fronts/home")
                .then()
                .body("name", equalTo("الرئيسية"))
                .body("slots[0].items[0].name", equalTo("دولي"))
                .body("slots[0].items[1].headline", equalTo("زيارة"));
        for (var french : List.of("/v1/fronts/home?locale=fr", "/v1/fronts/une", "/v1/fronts/une?locale=ar")) {
            given().get(french)
                    .then()
                    .body("name", equalTo("Accueil"))
                    .body("locale", equalTo("fr"))
                    .body("direction", equalTo("ltr"))
                    .body("slots[0].items[0].name", equalTo("International"))
                    .body("slots[0].items[1].headline", equalTo("Visite"));
        }
        given().get("/v1/fronts/home?locale=de").then().statusCode(400);
    }

    @Test
    void anOldSlugLeadsToThePresentOneAndFieldsAreChosen() {
        var world = newsroom.section("دولي").live();
        var home = newsroom.front("الرئيسية")
                .slug("home")
                .with("slots", List.of(slot("lead", entry(world))))
                .draft();
        newsroom.after(home, newsroom.patch(home, Map.of("slug", "الأولى")));

        given().redirects()
                .follow(false)
                .get("/v1/fronts/home?locale=fr")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/fronts/%D8%A7%D9%84%D8%A3%D9%88%D9%84%D9%89?locale=fr"));
        newsroom.desk().get("/manage/v1/fronts/home").then().statusCode(200);
        given().get("/v1/fronts/الأولى?fields=slots.items.name")
                .then()
                .body("slots[0].items[0].name", equalTo("دولي"))
                .body("slots[0].items[0].kind", nullValue())
                .body("name", nullValue());
        given().get("/v1/fronts/home?fields=slots.items.nosuch").then().statusCode(400);
        given().get("/v1/fronts/nosuch").then().statusCode(404);
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() {
        var world = newsroom.section("دولي").live();
        var tag = newsroom.tag("الأمن").draft();
        refused(
                        filled(slot("lead", Map.of()), "limit", 31),
                        filled(
                                slot("lead", entry(world, "from", NEW_YEAR, "until", NEW_YEAR)),
                                "limit",
                                3,
                                "role",
                                "author"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/slots/0/items/0/ref",
                                "/slots/0/fill/limit",
                                "/slots/1/name",
                                "/slots/1/items/0/until",
                                "/slots/1/fill/role"));
        refused(filled(
                        slot("lead"),
                        "limit",
                        3,
                        "role",
                        "author",
                        "genre",
                        List.of("bogus"),
                        "author",
                        List.of("a,"),
                        "tag",
                        List.of("-a,b", ",-c")))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/slots/0/fill/role",
                                "/slots/0/fill/genre",
                                "/slots/0/fill/author",
                                "/slots/0/fill/tag",
                                "/slots/0/fill/tag"));
        var nowhere = Map.<String, Object>of("ref", NOWHERE);
        refused(filled(slot("lead", entry(tag), nowhere), "limit", 3, "tag", List.of(tag.id() + "," + NOWHERE)))
                .body(
                        "errors.pointer",
                        contains("/slots/0/items/0/ref", "/slots/0/items/1/ref", "/slots/0/fill/tag/0"));
        refused(slot("lead", entry(world, "kicker", "خاص"))).body("errors.code", contains("no-place"));
        var many = Collections.nCopies(30, entry(world));
        refused(
                        Map.of("name", "1", "items", many),
                        Map.of("name", "2", "items", many),
                        Map.of("name", "3", "items", many),
                        Map.of("name", "4", "items", many))
                .body("errors.code", contains("too-many"));
        newsroom.post("/manage/v1/fronts", Map.of("name", "الرئيسية", "locale", "fr"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void whatAFrontWasIsKeptFiftyTimesAndComesBack() {
        var world = newsroom.section("دولي").live();
        var home = newsroom.front("الرئيسية")
                .slug("home")
                .with("slots", List.of(slot("lead", entry(world, "headline", "العالم"))))
                .draft();
        home = newsroom.after(home, newsroom.patch(home, Map.of("slots", List.of())));
        given().get("/v1/fronts/home").then().body("slots", empty());

        newsroom.desk()
                .get(home.desk() + "/versions/1")
                .then()
                .body("content.slots[0].items[0].headline", equalTo("العالم"))
                .body("current", equalTo(false));
        home = newsroom.after(home, newsroom.holding(home).post(home.desk() + "/versions/1/restore"));
        given().get("/v1/fronts/home").then().body("slots[0].items.name", contains("العالم"));
        newsroom.desk()
                .get("/manage/v1/fronts/home/versions")
                .then()
                .body("data.number", contains(3, 2, 1))
                .body("data.current", contains(true, false, false))
                .body("data[0].restoredFrom", equalTo(1));
        for (var save = 4; save <= 51; save++) {
            home = newsroom.after(home, newsroom.patch(home, Map.of("name", "الرئيسية " + save)));
        }
        newsroom.desk()
                .get("/manage/v1/fronts/home/versions")
                .then()
                .body("data", hasSize(50))
                .body("data[49].number", equalTo(2));
        newsroom.holding(home).post(home.desk() + "/versions/1/restore").then().statusCode(404);
    }

    @Test
    void writingOneNeedsThePermissionToPublishAndIsOnRecord() {
        var home = newsroom.front("الرئيسية").slug("home").draft();
        var editor = newsroom.token("editor");
        newsroom.as(editor).get("/manage/v1/fronts/home").then().statusCode(200);
        newsroom.as(editor)
                .header("If-Match", "\"1\"")
                .delete(home.desk())
                .then()
                .statusCode(403);
        home = newsroom.after(home, newsroom.patch(home, Map.of("name", "الأولى")));
        newsroom.delete(home).then().statusCode(204);

        given().get("/v1/fronts/home").then().statusCode(404);
        newsroom.desk()
                .get("/manage/v1/audit?kind=front")
                .then()
                .body("data.action", contains("deleted", "updated", "created"));
        newsroom.front("الأخرى").slug("home").draft();
    }

    private ValidatableResponse refused(Object... slots) {
        return newsroom.post("/manage/v1/fronts", Map.of("name", "الرئيسية", "slots", List.of(slots)))
                .then()
                .statusCode(422);
    }

    private static final String NOWHERE = "018f2b1e-7c7a-7abc-8def-0123456789ab";
    private static final String NEW_YEAR = "2030-01-01T00:00:00Z";
}
