package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Work;

/** Readers look for words, and find what is published and nothing else. */
@NewsroomTest
class SearchTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Work work;

    @Inject
    AgroalDataSource database;

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
    void whatWasFoundIsMarkedInTheTextAsItIsWritten() {
        newsroom.article()
                .headline("الوَزِيرُ <b>في</b> أنقرة")
                .in(newsroom.section("دولي").live())
                .live();

        search("وزير&marks=html")
                .then()
                .body("data[0].title.text", equalTo("الوَزِيرُ <b>في</b> أنقرة"))
                .body("data[0].title.matches", hasSize(1))
                .body("data[0].title.matches[0].start", equalTo(0))
                .body("data[0].title.matches[0].end", equalTo("الوَزِيرُ".length()))
                .body("data[0].title.html", equalTo("<mark>الوَزِيرُ</mark> &lt;b&gt;في&lt;/b&gt; أنقرة"));
    }

    @Test
    void articlesAreCountedBySectionTagPersonAndYear() {
        var section = newsroom.section("دولي").live();
        var tag = newsroom.tag("أمن").draft();
        newsroom.article()
                .headline("قمة أولى")
                .in(section)
                .with("tags", List.of(tag.id()))
                .live();
        newsroom.article().headline("قمة ثانية").in(section).live();

        search("قمة&facets=section,tag,person,year&count=true")
                .then()
                .body("meta.total", equalTo(2))
                .body("meta.facets.section.name", contains("دولي"))
                .body("meta.facets.section[0].count", equalTo(2))
                .body("meta.facets.tag[0].value", equalTo(tag.id()))
                .body("meta.facets.tag[0].count", equalTo(1))
                .body("meta.facets.person", empty())
                .body("meta.facets.year", hasSize(1));
    }

    @Test
    void whereNothingHasAllWordsWhatHasMostOfThemIsShown() {
        var article = newsroom.article()
                .headline("افتتاح معرض الكتاب")
                .in(newsroom.section("ثقافة").live())
                .live();

        search("معرض الكتاب الدولي الرباط")
                .then()
                .body("meta.relaxed", equalTo(true))
                .body("data.item.id", contains(article.id()));
        search("معرض الكتاب").then().body("data.item.id", contains(article.id()));
        search("معرض -الكتاب").then().body("data", empty()).body("meta.relaxed", nullValue());
    }

    @Test
    void whereEnoughHasAllWordsNoPageShowsWhatHasSome() {
        var section = newsroom.section("ثقافة").live();
        for (var number = 0; number < 12; number++) {
            newsroom.article().headline("معرض الكتاب " + number).in(section).live();
        }
        newsroom.article().headline("معرض السيارات").in(section).live();

        for (var part : List.of("limit=3", "limit=5&page=3", "limit=5&page=4")) {
            search("معرض كتاب&" + part)
                    .then()
                    .statusCode(200)
                    .body("meta.relaxed", nullValue())
                    .body("data.title.text", everyItem(startsWith("معرض الكتاب")));
        }
    }

    @Test
    void everythingIsWrittenAnewWhereSomethingIsMissing() throws Exception {
        var article = newsroom.article()
                .headline("قمة")
                .in(newsroom.section("دولي").live())
                .live();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from search_entry");
        }
        assertThat(found("قمة")).isEmpty();

        var job = newsroom.desk().post("/manage/v1/search/reindex");
        job.then().statusCode(202);
        work.done(job.path("id"))
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(2))
                .body("counts.written", equalTo(2));
        assertThat(found("قمة")).containsExactly(article.id());
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
    void whatIsExcludedIsNotFoundWhereOnlySomeOfTheWordsAreThereEither() {
        var section = newsroom.section("دولي").live();
        newsroom.article().headline("قمة المناخ في باكو").in(section).live();
        var other = newsroom.article().headline("قمة الجوار").in(section).live();

        assertThat(found("قمة قثضصز -«المناخ في باكو»")).containsExactly(other.id());
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
