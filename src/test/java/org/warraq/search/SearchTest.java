package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Readers look for words, and find what is published and nothing else. */
@NewsroomTest
class SearchTest {

    @Inject
    Newsroom newsroom;

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatIsWithdrawnIsNot() {
        var section = newsroom.section("دولي").live();
        var draft =
                newsroom.article().headline("الوزير يزور المعرض").in(section).draft();
        assertThat(found("معرض")).isEmpty();

        var live = newsroom.publish(draft);
        assertThat(found("معرض")).containsExactly(live.id());
        assertThat(found("الوزراء")).containsExactly(live.id());

        newsroom.withdraw(live, "خطأ");
        assertThat(found("معرض")).isEmpty();
    }

    @Test
    void aNewerDraftIsNotWhatReadersFind() {
        var article = newsroom.article()
                .headline("زيارة إلى أنقرة")
                .in(newsroom.section("دولي").live())
                .live();
        newsroom.patch(article, Map.of("headline", "مفاوضات سرية")).then().statusCode(200);

        assertThat(found("انقره")).containsExactly(article.id());
        assertThat(found("مفاوضات")).isEmpty();
    }

    @Test
    void somebodyIsFoundByEveryNameAndBeforeTheStoriesAboutThem() {
        var person = newsroom.person("عبد اللطيف حموشي")
                .with("aliases", List.of(Map.of("value", "Abdellatif Hammouchi", "kind", "transliteration")))
                .live();
        var article = newsroom.article()
                .headline("حموشي في أنقرة")
                .in(newsroom.section("دولي").live())
                .with("people", List.of(Map.of("person", person.id(), "role", "subject")))
                .live();

        assertThat(found("عبداللطيف حموشي")).containsExactly(person.id(), article.id());
        assertThat(found("abdellatif hammouchi")).startsWith(person.id());
        assertThat(found("حموشي&type=article")).containsExactly(article.id());
    }

    @Test
    void aStoryIsFoundByTheNewNameOfWhomItShows() {
        var person = newsroom.person("سناء الكتاني").live();
        var article = newsroom.article()
                .headline("حوار")
                .in(newsroom.section("ثقافة").live())
                .with("people", List.of(Map.of("person", person.id(), "role", "subject")))
                .live();
        newsroom.change(person, Map.of("name", "سناء العلوي"));

        assertThat(found("العلوي&type=article")).containsExactly(article.id());
        assertThat(found("الكتاني")).isEmpty();
    }

    @Test
    void aTagIsFoundWhileAStoryCarriesIt() {
        var tag = newsroom.tag("زلازل").draft();
        assertThat(found("زلزال")).isEmpty();
        newsroom.article()
                .headline("خبر")
                .in(newsroom.section("وطني").live())
                .with("tags", List.of(tag.id()))
                .live();

        assertThat(found("زلزال&type=tag")).containsExactly(tag.id());
    }

    @Test
    void theFiltersOfArticlesNarrowWhatIsFound() {
        var root = newsroom.section("رياضة").live();
        var football = newsroom.section("كرة القدم").with("parent", root.id()).live();
        var article = newsroom.article().headline("فوز الرجاء").in(football).live();
        newsroom.article()
                .headline("فوز الحزب")
                .in(newsroom.section("سياسة").live())
                .live();

        assertThat(found("فوز&section=" + root.id())).containsExactly(article.id());
        assertThat(found("فوز&section=" + root.id() + "&descendants=false")).isEmpty();
        assertThat(found("فوز&genre=-news")).isEmpty();
        assertThat(found("فوز&publishedBefore=2001-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void aSectionThatMovesTakesItsStoriesAlong() {
        var before = newsroom.section("قديم").live();
        var after = newsroom.section("جديد").live();
        var moving = newsroom.section("متنقل").with("parent", before.id()).live();
        var article = newsroom.article().headline("فوز").in(moving).live();
        newsroom.change(moving, Map.of("parent", after.id()));

        assertThat(found("فوز&section=" + after.id())).containsExactly(article.id());
        assertThat(found("فوز&section=" + before.id())).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsInBothOrders() {
        var section = newsroom.section("دولي").live();
        var written = new HashSet<String>();
        for (var number = 0; number < 7; number++) {
            written.add(newsroom.article()
                    .headline("قمة رقم " + number)
                    .in(section)
                    .live()
                    .id());
        }
        for (var sort : List.of("relevance", "-publishedAt")) {
            var seen = new ArrayList<String>();
            var next = "/v1/search?q=قمة&limit=3&sort=" + sort;
            while (next != null) {
                var page = given().urlEncodingEnabled(!next.contains("%")).get(next);
                seen.addAll(page.path("data.item.id"));
                next = page.path("links.next");
            }
            assertThat(seen).as(sort).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void theBeginningOfAWordOfTheHeadlineIsEnough() {
        var section = newsroom.section("علوم").live();
        var article =
                newsroom.article().headline("قفزة في التكنولوجيات").in(section).live();

        assertThat(found("تكنولو*")).containsExactly(article.id());
        assertThat(found("قفزة التكن*")).containsExactly(article.id());
        assertThat(found("«قفزة في التك*»")).containsExactly(article.id());
        assertThat(found("قفزة -تكنولو*")).isEmpty();
        assertThat(found("تكنولوف*")).isEmpty();
    }

    @Test
    void whatCannotBeLookedForIsRefused() {
        for (var question :
                List.of("", " ", "؟!", "-الوزير", "ا".repeat(1001), "كلمة&type=film", "كلمة&facets=colour")) {
            search(question).then().statusCode(400).body("code", equalTo("invalid-parameter"));
        }
        given().get("/v1/search").then().statusCode(400);
        search("كلمة&type=person&genre=news").then().statusCode(400);
        search("كلمة&cursor=AQ3vJ2xkZ3Q").then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    private static List<String> found(String question) {
        return search(question).then().statusCode(200).extract().path("data.item.id");
    }

    /** The words, and whatever parameters follow them. */
    private static Response search(String question) {
        return given().get("/v1/search?q=" + question);
    }
}
