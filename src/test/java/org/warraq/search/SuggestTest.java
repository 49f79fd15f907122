package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.editorial.ConsistencyCheck;

/** While somebody types, what may be meant is suggested: of what is published, and of nothing else. */
@NewsroomTest
class SuggestTest {

    private static final List<Map<String, String>> HAMMOUCHI =
            List.of(Map.of("value", "Abdellatif Hammouchi", "kind", "transliteration", "locale", "fr"));

    @Inject
    Newsroom newsroom;

    @Inject
    ConsistencyCheck check;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ع",
                "عب",
                "عبد اللط",
                "عبداللطيف حمو",
                "حمو",
                "حَموشي",
                "لطيف",
                "حموشي عبد",
                "Abd",
                "hammouchi",
                "HAMM",
                "hammouchi abdel"
            })
    void somebodyIsSuggestedByAnyBeginningInEitherScript(String typed) {
        var person = hammouchi();
        newsroom.person("سناء الكتاني").live();

        assertThat(suggested(typed)).containsExactly(person.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"حموسي", "حمشوي", "حمموشي", "عبد اللطف", "Hamouchi", "Hammuochi", "hamoushi", "Abdelatif Hamou"})
    void somebodyIsSuggestedToWhoMistypesAName(String typed) {
        var person = hammouchi();
        newsroom.person("سناء الكتاني").live();

        suggest(typed)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].id", equalTo(person.id()))
                .body("data[0].mistyped", equalTo(true))
                .body("data[0].title.matches", hasSize(0));
    }

    @Test
    void whatIsCalledSoLeavesNoDoubtAboutWhatIsMeant() {
        newsroom.person("حسين كامل").live();
        for (var number = 0; number < 3; number++) {
            newsroom.person("حسنين " + number).live();
        }

        assertThat(suggest("حسني").<List<String>>path("data.title.text")).doesNotContain("حسين كامل");
    }

    @Test
    void whatIsCalledJustSoComesFirst() {
        var longer = newsroom.person("أمنية العلوي").live();
        var second = newsroom.person("كريمة أمن").live();
        var exactly = carried(newsroom.tag("أمن").draft());

        assertThat(suggested("أمن&type=person,tag")).containsExactly(exactly.id(), longer.id(), second.id());
    }

    @Test
    void ofWhatBeginsAlikeWhatIsNamedMostComesFirst() throws InterruptedException {
        newsroom.person("ياسين أ").live();
        var named = newsroom.person("ياسين ب").live();
        newsroom.person("ياسين ج").live();
        newsroom.article()
                .in(newsroom.section("رياضة").live())
                .with("people", List.of(Map.of("person", named.id(), "role", "subject")))
                .live();
        check.settle();

        assertThat(suggested("ياسين")).hasSize(3).startsWith(named.id());
        assertThat(suggested("يا&limit=1")).containsExactly(named.id());
    }

    @Test
    void aHeadlineIsSuggestedByItsWordsAndTheNewestFirst() {
        var section = newsroom.section("دولي").live();
        var older = newsroom.article()
                .headline("الوزير يزور المعرض بأنقرة")
                .in(section)
                .live();
        var newer = newsroom.article().headline("معرض الكتاب").in(section).live();

        assertThat(suggested("معر")).containsExactly(newer.id(), older.id());
        assertThat(suggested("انقره وزير")).containsExactly(older.id());
        assertThat(suggested("معرض&type=person")).isEmpty();
        assertThat(suggested("دولي&type=article")).isEmpty();
    }

    @Test
    void headlinesFarDownAreFoundToo() throws SQLException {
        var section = newsroom.section("دولي").live();
        var article = newsroom.article()
                .headline("زلزال الحوز والاستثنائي")
                .in(section)
                .live();
        coverWithNewer();

        assertThat(suggested("زلز")).containsExactly(article.id());
        assertThat(suggested("زلزال حو&locale=ar")).containsExactly(article.id());
        assertThat(suggested("زلزال حو&locale=fr")).isEmpty();
        assertThat(suggested("استثنائيون")).isEmpty();
        assertThat(suggested("استثنائي")).containsExactly(article.id());
    }

    @Test
    void namesLeaveRoomForHeadlines() {
        var section = newsroom.section("دولي").live();
        for (var number = 0; number < 4; number++) {
            newsroom.person("كريم " + number).live();
            newsroom.article().headline("كريم في الخبر " + number).in(section).live();
        }

        assertThat(suggest("كريم&limit=3").<List<String>>path("data.kind"))
                .containsExactly("person", "person", "article");
        assertThat(suggested("كريم")).hasSize(8);
    }

    @Test
    void aTagIsSuggestedWhileSomethingCarriesIt() {
        var tag = newsroom.tag("زلازل").draft();
        assertThat(suggested("زلا")).isEmpty();

        carried(tag);
        assertThat(suggested("زلا&type=tag")).containsExactly(tag.id());
    }

    @Test
    void eventsAndSectionsAreSuggestedWithTheArticleAndWithout() {
        var event = newsroom.event("المعرض الدولي للكتاب").live();
        var section = newsroom.section("الدولي").live();

        assertThat(suggested("دولي&type=section")).containsExactly(section.id());
        assertThat(suggested("الدول")).containsExactly(section.id(), event.id());
        assertThat(suggested("معرض&type=event")).containsExactly(event.id());
    }

    @Test
    void aDraftIsNotSuggested() {
        var draft = newsroom.person("عبد اللطيف حموشي").draft();
        newsroom.article()
                .headline("حموشي في أنقرة")
                .in(newsroom.section("دولي").live())
                .draft();
        assertThat(suggested("حمو")).isEmpty();
        assertThat(suggested("حموسي")).isEmpty();

        newsroom.publish(draft);
        assertThat(suggested("حمو")).containsExactly(draft.id());
    }

    @Test
    void anotherNameCountsOnceItIsPublished() {
        var person = newsroom.person("سناء الكتاني").live();
        newsroom.patch(person, Map.of("name", "سناء العلوي")).then().statusCode(200);
        assertThat(suggested("علوي")).isEmpty();

        newsroom.change(newsroom.latest(person), Map.of("name", "سناء العلوي"));
        assertThat(suggested("علوي")).containsExactly(person.id());
        assertThat(suggested("كتاني")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsSuggestedNoMore() {
        var person = hammouchi();
        var article = newsroom.article()
                .headline("حموشي في أنقرة")
                .in(newsroom.section("دولي").live())
                .live();
        newsroom.withdraw(person, "خطأ");
        assertThat(suggested("حمو")).containsExactly(article.id());

        newsroom.withdraw(article, "خطأ");
        assertThat(suggested("حمو")).isEmpty();
        assertThat(suggested("Hamouchi")).isEmpty();
    }

    @Test
    void whatWasMergedIsSuggestedAsTheOther() {
        var other = newsroom.person("Abdellatif Hammouchi").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        newsroom.act(other, "merge", Map.of("into", person.id())).then().statusCode(200);

        suggest("hammou")
                .then()
                .body("data", hasSize(1))
                .body("data[0].id", equalTo(person.id()))
                .body("data[0].title.text", equalTo("عبد اللطيف حموشي"));
    }

    @Test
    void itSaysByWhatItWasFound() {
        hammouchi();

        suggest("حمو")
                .then()
                .body("data[0].kind", equalTo("person"))
                .body("data[0].title.matches", hasSize(1))
                .body("data[0].title.matches[0].start", equalTo("عبد اللطيف ".length()))
                .body("data[0].alias", nullValue())
                .body("data[0].direction", equalTo("rtl"))
                .body("data[0].path", notNullValue())
                .body("data[0].slug", notNullValue());
        suggest("hamm")
                .then()
                .body("data[0].title.text", equalTo("عبد اللطيف حموشي"))
                .body("data[0].title.matches", hasSize(0))
                .body("data[0].alias.text", equalTo("Abdellatif Hammouchi"))
                .body("data[0].alias.matches[0].start", equalTo("Abdellatif ".length()))
                .body("data[0].mistyped", nullValue());
    }

    @Test
    void namesAreShownInTheLanguageAskedForAndArticlesAreOfIt() {
        newsroom.section("دولي")
                .with("name", Map.of("ar", "دولي", "fr", "International"))
                .live();
        var section = newsroom.section("سياسة").live();
        newsroom.article().headline("دولي آخر").in(section).live();

        suggest("دولي&locale=fr")
                .then()
                .body("data.title.text", equalTo(List.of("International")))
                .body("data[0].alias.text", equalTo("دولي"))
                .body("data[0].locale", equalTo("fr"));
        suggest("دولي&locale=xx").then().statusCode(400).body("errors.parameter", equalTo(List.of("locale")));
    }

    @Test
    void anAnswerThatStillHoldsIsNotSentAgain() {
        hammouchi();
        var etag = suggest("حمو").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", etag).get("/v1/suggest?q=حمو").then().statusCode(304);

        newsroom.person("حمو أحمد").live();
        given().header("If-None-Match", etag).get("/v1/suggest?q=حمو").then().statusCode(200);
    }

    @Test
    void whatIsNoLetterIsOverlooked() {
        var person = hammouchi();
        assertThat(suggested("«حمو")).containsExactly(person.id());
        assertThat(suggested("الـ")).isEmpty();
        assertThat(suggested("ء")).isEmpty();
        assertThat(suggested("ب_%")).isEmpty();
    }

    @Test
    void whatCannotBeSuggestedIsRefused() {
        for (var question : List.of(
                "", " ", "؟!", "ا".repeat(101), "كلمة&type=film", "كلمة&limit=0", "كلمة&limit=21", "كلمة&sort=name")) {
            suggest(question).then().statusCode(400);
        }
        given().get("/v1/suggest").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        suggest("𞤀".repeat(100)).then().statusCode(200);
    }

    /** As many as are looked at before the index is. */
    private void coverWithNewer() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into search_entry (item, kind, locale, published_at, modified_at, words, keys, names, sections,
                                              tags, people, headline, hash)
                    select gen_random_uuid(), 'article', 'ar', now() + n * interval '1 minute', now(), '', '{}', '{}',
                           '{}', '{}', '{}', ' خبر', '' from generate_series(1, 300) n""");
        }
    }

    private Newsroom.Thing hammouchi() {
        return newsroom.person("عبد اللطيف حموشي").with("aliases", HAMMOUCHI).live();
    }

    private Newsroom.Thing carried(Newsroom.Thing tag) {
        newsroom.article()
                .headline("خبر")
                .in(newsroom.section("وطني").live())
                .with("tags", List.of(tag.id()))
                .live();
        return tag;
    }

    private static List<String> suggested(String question) {
        return suggest(question).then().statusCode(200).extract().path("data.id");
    }

    /** What was typed, and whatever parameters follow it. */
    private static Response suggest(String question) {
        return given().get("/v1/suggest?q=" + question);
    }
}
