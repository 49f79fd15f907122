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

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What an answer tells of what it found: in which order, where, how much of it, and whether it is still so. */
@NewsroomTest
class SearchAnswersTest {

    @Inject
    Newsroom newsroom;

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
    void ofWhomIsFoundByAnotherNameTheAnswerSaysByWhich() {
        newsroom.person("عبد اللطيف حموشي")
                .with(
                        "aliases",
                        List.of(
                                Map.of("value", "Abdellatif El Hammouchi", "kind", "transliteration"),
                                Map.of("value", "Abdellatif Hammouchi", "kind", "transliteration")))
                .live();

        search("hammouchi")
                .then()
                .body("data[0].title.text", equalTo("عبد اللطيف حموشي"))
                .body("data[0].title.matches", empty())
                .body("data[0].alias.text", equalTo("Abdellatif Hammouchi"))
                .body("data[0].alias.matches[0].start", equalTo(11))
                .body("data[0].alias.matches[0].end", equalTo(20));
        search("حموشي").then().body("data", hasSize(1)).body("data[0].alias", nullValue());
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
    void whatIsExcludedIsNotFoundWhereOnlySomeOfTheWordsAreThereEither() {
        var section = newsroom.section("دولي").live();
        newsroom.article().headline("قمة المناخ في باكو").in(section).live();
        var other = newsroom.article().headline("قمة الجوار").in(section).live();

        assertThat(found("قمة قثضصز -«المناخ في باكو»")).containsExactly(other.id());
    }

    @Test
    void onlyAnAnswerThatLacksWordsSaysSo() {
        newsroom.article()
                .headline("افتتاح معرض الكتاب")
                .in(newsroom.section("ثقافة").live())
                .live();

        search("معرض الكتاب").then().body("data", hasSize(1)).body("meta.relaxed", nullValue());
        search("قثضصز الكلمات").then().body("data", empty()).body("meta.relaxed", nullValue());
    }

    @Test
    void aWholeHeadlineWithOneWrongWordIsFound() {
        var headline = "الحكومة تصادق على مشروع قانون جديد لحماية المستهلكين في الأسواق الإلكترونية";
        var article = newsroom.article()
                .headline(headline)
                .in(newsroom.section("اقتصاد").live())
                .live();

        search(headline + " قثضصز")
                .then()
                .body("data.item.id", contains(article.id()))
                .body("meta.relaxed", equalTo(true));
    }

    @Test
    void whatIsExcludedIsNotFoundByItsWholeNameEither() {
        newsroom.person("عبد اللطيف حموشي").live();
        var other = newsroom.person("عبد اللطيف الحنودي").live();

        assertThat(found("عبد اللطيف -حموشي")).containsExactly(other.id());
        assertThat(found("\"عبد اللطيف\" -\"حموشي\"")).containsExactly(other.id());
    }

    @Test
    void whoeverTypesAFamilyNameGetsItsBearerBeforeWhatMentionsThem() {
        var person = newsroom.person("عبد اللطيف حموشي").live();
        newsroom.event("حموشي وحموشي: لقاء عن حموشي في بيت حموشي").live();
        newsroom.event("زيارة عمل")
                .with("participants", List.of(Map.of("person", person.id())))
                .live();

        assertThat(found("حموشي")).hasSize(3).startsWith(person.id());
    }

    @Test
    void whoAsksInLatinLettersIsShownNamesInThem() {
        newsroom.tag("اقتصاد")
                .with("name", Map.of("ar", "اقتصاد", "fr", "Économie"))
                .draft();
        var section = newsroom.section("اقتصاد")
                .with("name", Map.of("ar", "اقتصاد", "fr", "Économie"))
                .live();

        search("economie")
                .then()
                .body("data.item.id", contains(section.id()))
                .body("data[0].title.matches", hasSize(1));
        search("economie&locale=ar").then().body("data.title.text", contains("اقتصاد"));
        search("اقتصاد").then().body("data.title.text", contains("اقتصاد"));
    }

    @Test
    void aSectionCountsWhatItsFilterFinds() {
        var root = newsroom.section("رياضة").live();
        var football = newsroom.section("كرة القدم").with("parent", root.id()).live();
        var local = newsroom.section("جهات").live();
        newsroom.article()
                .headline("فوز الرجاء")
                .in(football)
                .with("otherSections", List.of(local.id(), root.id()))
                .live();
        newsroom.article().headline("فوز الوداد").in(football).live();

        List<Map<String, Object>> counted = search("فوز&facets=section").path("meta.facets.section");
        assertThat(counted)
                .extracting(count -> count.get("name"))
                .containsExactlyInAnyOrder("رياضة", "كرة القدم", "جهات");
        for (var count : counted) {
            int total = search("فوز&count=true&section=" + count.get("value")).path("meta.total");
            assertThat(count.get("count")).as("of %s", count.get("name")).isEqualTo(total);
        }
    }

    @Test
    void aMendedTextIsNotConfirmedAsUnchanged() {
        var article = newsroom.article()
                .headline("خبر")
                .with("standfirst", "تقديم لا يتغير")
                .with("body", body("في الحديقة حيوان كبير"))
                .in(newsroom.section("علوم").live())
                .live();
        var before = search("الحديقة").header("ETag");

        newsroom.change(article, Map.of("body", body("في الحديقة حيوان صغير")));

        given().header("If-None-Match", before)
                .get("/v1/search?q=الحديقة")
                .then()
                .statusCode(200)
                .body("data[0].snippet.text", equalTo("في الحديقة حيوان صغير"));
    }

    @Test
    void ofALongTextTheBeginningIsLookedThroughForWhatIsShown() {
        newsroom.article()
                .headline("خبر طويل")
                .with(
                        "body",
                        body("بداية النص " + "كلمة ".repeat(2_000) + "الشلغموط " + "كلمة ".repeat(5_000) + "الفلنزوح"))
                .in(newsroom.section("علوم").live())
                .live();

        search("شلغموط").then().body("data[0].snippet.matches", hasSize(1));
        search("فلنزوح")
                .then()
                .body("data[0].snippet.matches", empty())
                .body("data[0].snippet.text", startsWith("بداية النص"));
    }

    private static List<Map<String, Object>> body(String text) {
        return List.of(Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", text))));
    }

    private static List<String> found(String question) {
        return search(question).then().statusCode(200).extract().path("data.item.id");
    }

    /** The words, and whatever parameters follow them. */
    private static Response search(String question) {
        return given().get("/v1/search?q=" + question);
    }
}
