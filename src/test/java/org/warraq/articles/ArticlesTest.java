package org.warraq.articles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

@NewsroomTest
class ArticlesTest {

    @Inject
    Newsroom newsroom;

    @Test
    void anArticleDoesNotGoLiveInASectionThatIsNot() {
        var section = newsroom.section("دولي").draft();
        var article = newsroom.article().in(section).draft();

        newsroom.act(article, "publish", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("reference-not-live"))
                .body("references", contains(section.id()));
        newsroom.publish(section);
        newsroom.act(article, "publish", null).then().statusCode(200);
    }

    @Test
    void aSectionThatArticlesStandInIsNotWithdrawn() {
        var section = newsroom.section("دولي").live();
        var article = newsroom.article().in(section).live();

        newsroom.act(section, "withdraw", Map.of("reason", "خطأ"))
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"))
                .body("usedBy.id", contains(article.id()))
                .body("usedByCount", equalTo(1));
        newsroom.withdraw(article, "خطأ");
        newsroom.withdraw(section, "خطأ");
    }

    @Test
    void aPersonNotLiveIsLeftOutWithAWarningAndAppearsWhenLive() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("عبد اللطيف حموشي").draft();

        var article = newsroom.article().in(section).about(person).live();

        article.answer()
                .then()
                .body("warnings[0].pointer", equalTo("/people/0/person"))
                .body("warnings[0].code", equalTo("reference-not-live"));
        assertThat(given().get(article.path()).asString()).doesNotContain(person.id());
        newsroom.publish(person);
        given().get(article.path()).then().body("people[0].person.id", equalTo(person.id()));
    }

    @Test
    void anEmbargoRefusesPublicationUntilItEnds() {
        var section = newsroom.section("دولي").live();
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var article = newsroom.article()
                .in(section)
                .with("embargoUntil", tomorrow.toString())
                .draft();

        newsroom.act(article, "publish", null).then().statusCode(409).body("code", equalTo("embargoed"));
        var freed = newsroom.after(
                article,
                newsroom.patch(
                        article,
                        Map.of("embargoUntil", Instant.now().minusSeconds(60).toString())));
        newsroom.publish(freed);
        assertThat(given().get(article.path()).asString()).doesNotContain("embargo");
    }

    @Test
    void theTitleIsFrozenAsItWasPrinted() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("عبد اللطيف حموشي")
                .with(
                        "positions",
                        List.of(
                                Map.of("title", Map.of("ar", "مدير سابق"), "from", "2000-01-01", "to", "2015-05-14"),
                                Map.of("title", Map.of("ar", "المدير العام للأمن الوطني"), "from", "2015-05-15")))
                .live();
        var article = newsroom.article()
                .in(section)
                .about(person)
                .with("dateline", Map.of("place", "أنقرة", "date", "2024-09-19"))
                .live();

        newsroom.change(
                person, Map.of("positions", List.of(Map.of("title", Map.of("ar", "متقاعد"), "from", "2015-05-15"))));

        given().get(article.path()).then().body("people[0].as", equalTo("المدير العام للأمن الوطني"));
    }

    @Test
    void aMentionJoinsThePeopleAndIsNotWrittenIntoTheContent() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("منير كارال أوغلو").live();
        var block = Map.of(
                "_type", "block",
                "children", List.of(Map.of("_type", "span", "text", "الوزير", "marks", List.of("m"))),
                "markDefs", List.of(Map.of("_type", "mention", "_key", "m", "item", person.id())));

        var article =
                newsroom.article().in(section).with("body", List.of(block)).live();

        given().get(article.path())
                .then()
                .body("people[0].mentioned", equalTo(true))
                .body("body[0].markDefs[0].resolved.name", equalTo("منير كارال أوغلو"));
        article.answer().then().body("content.people", empty());
        given().get("/v1/articles?person=" + person.id()).then().body("data", hasSize(1));
    }

    @Test
    void everyMistakeOfABodyIsToldAtItsPlace() {
        var section = newsroom.section("دولي").live();
        var bad = newsroom.article()
                .in(section)
                .with(
                        "body",
                        List.of(
                                Map.of("_type", "block", "children", List.of(Map.of("_type", "span", "text", 7))),
                                Map.of("_type", "script", "code", "alert(1)"),
                                Map.of(
                                        "_type",
                                        "block",
                                        "style",
                                        "h9",
                                        "children",
                                        List.of(Map.of("_type", "span", "text", "نص")))))
                .with("urgency", 12)
                .with("unknown", true);

        newsroom.post("/manage/v1/articles", bad.content())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/body/0/children/0/text"))
                .body("errors.pointer", hasItem("/body/1/_type"))
                .body("errors.pointer", hasItem("/body/2/style"))
                .body("errors.pointer", hasItem("/urgency"))
                .body("errors.pointer", hasItem("/unknown"));
    }

    @Test
    void aListOfASectionHoldsWhatStandsBelowItUnlessToldNotTo() {
        var root = newsroom.section("دولي").live();
        var child = newsroom.section("إفريقيا").in(root).live();
        var above = newsroom.article().headline("فوق").in(root).live();
        var below = newsroom.article().headline("تحت").in(child).live();

        list("section=دولي").then().body("data.id", contains(below.id(), above.id()));
        list("section=" + root.id() + "&descendants=false").then().body("data.id", contains(above.id()));
        list("section=إفريقيا").then().body("data.id", contains(below.id()));
        list("section=-إفريقيا").then().body("data.id", contains(above.id()));
    }

    @Test
    void aSectionMovedTakesItsArticlesAlong() {
        var first = newsroom.section("أول").live();
        var second = newsroom.section("ثان").live();
        var child = newsroom.section("فرع").in(first).live();
        var article = newsroom.article().in(child).live();

        newsroom.change(child, Map.of("parent", second.id()));

        list("section=أول").then().body("data", empty());
        list("section=ثان").then().body("data.id", contains(article.id()));
    }

    @Test
    void commaIsOrRepeatedIsAndAndAHyphenIsNot() {
        var section = newsroom.section("دولي").live();
        var security = newsroom.tag("أمن").draft();
        var economy = newsroom.tag("اقتصاد").draft();
        var one = newsroom.article().headline("أ").in(section).tagged(security).live();
        var two = newsroom.article().headline("ب").in(section).tagged(economy).live();
        var both = newsroom.article()
                .headline("ج")
                .in(section)
                .tagged(security)
                .tagged(economy)
                .live();

        list("tag=أمن,اقتصاد").then().body("data.id", contains(both.id(), two.id(), one.id()));
        list("tag=أمن&tag=اقتصاد").then().body("data.id", contains(both.id()));
        list("tag=أمن&tag=-اقتصاد").then().body("data.id", contains(one.id()));
        list("tag=أمن&section=دولي&count=true")
                .then()
                .body("data.id", contains(both.id(), one.id()))
                .body("meta.total", equalTo(2));
    }

    @Test
    void aFilterByWhatIsUnknownOrADraftIsAnEmptyListAlwaysTheSame() {
        var section = newsroom.section("دولي").live();
        var draft = newsroom.person("سري").draft();
        newsroom.article().in(section).about(draft).live();

        var unknown = list("person=" + UUID.randomUUID());
        var hidden = list("person=" + draft.id());

        hidden.then().statusCode(200).body("data", empty());
        assertThat(hidden.asString().replace(draft.id(), "x"))
                .isEqualTo(unknown.asString().replaceAll("person=[-0-9a-f]+", "person=x"));
        list("person=" + draft.slug()).then().body("data", empty());
    }

    @Test
    void filtersByRoleGenreUrgencyTimeAndBreaking() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("سلمى").live();
        var hour = Instant.now()
                .plus(1, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var urgent = newsroom.article()
                .headline("عاجل")
                .in(section)
                .with("urgency", 1)
                .with("breakingUntil", hour)
                .about(person)
                .live();
        var calm = newsroom.article()
                .headline("رأي")
                .in(section)
                .with("genre", "opinion")
                .by(person)
                .live();

        list("breaking=true").then().body("data.id", contains(urgent.id()));
        list("breaking=false").then().body("data.id", contains(calm.id()));
        list("urgencyMax=3").then().body("data.id", contains(urgent.id()));
        list("genre=opinion").then().body("data.id", contains(calm.id()));
        list("genre=-opinion").then().body("data.id", contains(urgent.id()));
        list("person=سلمى").then().body("data", hasSize(2));
        list("person=سلمى&role=subject").then().body("data.id", contains(urgent.id()));
        list("author=سلمى").then().body("data.id", contains(calm.id()));
        list("publishedAfter=2100-01-01T00:00:00Z").then().body("data", empty());
        list("publishedBefore=2100-01-01T00:00:00Z&sort=publishedAt")
                .then()
                .body("data.id", contains(urgent.id(), calm.id()));
        list("role=subject").then().statusCode(400);
        list("genre=news,gossip")
                .then()
                .statusCode(400)
                .body("errors[0].detail", startsWith("must be one of news, analysis, "));
        list("genre=news,gossip&descendants=true&tag=a,&role=subject")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("role", "descendants", "tag", "genre"));
    }

    @Test
    void breakingNewsCeasesToBeByItself() {
        var section = newsroom.section("دولي").live();
        var until = Instant.now().plusSeconds(2);
        var article = newsroom.article()
                .in(section)
                .with("breakingUntil", until.toString())
                .live();
        var version = article.version();

        while (!list("breaking=true").jsonPath().getList("data").isEmpty()) {
            assertThat(Instant.now()).isBefore(until.plusSeconds(30));
        }

        assertThat(Instant.now()).isAfter(until);
        list("breaking=false").then().body("data.id", contains(article.id()));
        assertThat(newsroom.latest(article).version()).isEqualTo(version);
    }

    @Test
    void breakingNewsCutsTheLifetimeAndAnEmbargoDoesNot() {
        var section = newsroom.section("دولي").live();
        var soon = Instant.now().plusSeconds(20).toString();
        var article = newsroom.article().in(section).with("breakingUntil", soon).live();

        var header = given().get(article.path()).header("Cache-Control");

        assertThat(header).doesNotContain("max-age=30");
    }

    @Test
    void pagesFollowOneAnotherByCursorWithoutLossOrRepetition() {
        var section = newsroom.section("دولي").live();
        var written = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            written.add(
                    0,
                    newsroom.article()
                            .headline("خبر " + number)
                            .in(section)
                            .live()
                            .id());
        }

        var read = new ArrayList<String>();
        var next = "/v1/articles?section=دولي&limit=3";
        while (next != null) {
            var page = given().urlEncodingEnabled(false).get(next);
            read.addAll(page.jsonPath().getList("data.id", String.class));
            next = page.jsonPath().getString("links.next");
        }

        assertThat(read).isEqualTo(written);
        given().get("/v1/articles?section=دولي&limit=3&page=2").then().body("data.id", equalTo(written.subList(3, 6)));
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        var section = newsroom.section("دولي").live();
        newsroom.article().headline("أ").in(section).live();
        newsroom.article().headline("ب").in(section).live();
        var cursor = list("limit=1").jsonPath().getString("meta.nextCursor");

        list("limit=1&sort=publishedAt&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        list("limit=1&cursor=x" + cursor).then().statusCode(400);
    }

    @Test
    void idsKeepTheirOrderAndLeaveOutWhatIsNotLive() {
        var section = newsroom.section("دولي").live();
        var one = newsroom.article().headline("أ").in(section).live();
        var two = newsroom.article().headline("ب").in(section).live();
        var draft = newsroom.article().headline("ج").in(section).draft();

        list("ids=" + one.id() + "," + draft.id() + "," + two.id() + "," + UUID.randomUUID())
                .then()
                .body("data.id", contains(one.id(), two.id()));
    }

    @Test
    void anUnlistedArticleIsFoundByIdByEventAndByIdsOnly() {
        var section = newsroom.section("دولي").live();
        var event = newsroom.event("معرض").live();
        var article =
                newsroom.article().in(section).at(event).with("listed", false).live();

        given().get(article.path()).then().statusCode(200).body("listed", equalTo(false));
        given().get("/v1/articles").then().body("data", empty());
        list("section=دولي").then().body("data", empty());
        list("event=معرض").then().body("data.id", contains(article.id()));
        list("event=معرض&section=دولي").then().body("data.id", contains(article.id()));
        list("ids=" + article.id()).then().body("data.id", contains(article.id()));
    }

    @Test
    void aTranslationSaysWhenItsOriginalMovedOn() {
        var section = newsroom.section("دولي")
                .with("name", Map.of("ar", "دولي", "fr", "International"))
                .live();
        var original = newsroom.article().headline("الأصل").in(section).live();
        var french = newsroom.article()
                .locale("fr")
                .headline("La traduction")
                .in(section)
                .translating(original)
                .live();

        given().get(french.path())
                .then()
                .body("translationStale", equalTo(false))
                .body("direction", equalTo("ltr"))
                .body("section.name", equalTo("International"));
        newsroom.change(original, Map.of("headline", "الأصل المعدل"));

        given().get(french.path()).then().body("translationStale", equalTo(true));
        list("translationOf=" + original.id()).then().body("data.id", contains(french.id()));
        list("locale=fr").then().body("data.id", contains(french.id()));
    }

    @Test
    void aStoryIsLiveOnceInEachLanguage() {
        var section = newsroom.section("دولي").live();
        var original = newsroom.article().headline("الأصل").in(section).live();
        newsroom.article()
                .locale("fr")
                .headline("La traduction")
                .in(section)
                .translating(original)
                .live();

        for (var locale : List.of("fr", "ar")) {
            newsroom.desk()
                    .contentType("application/json")
                    .body(newsroom.article()
                            .locale(locale)
                            .headline("Encore")
                            .in(section)
                            .translating(original)
                            .content())
                    .post("/manage/v1/articles?publish=true")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/locale"))
                    .body("errors.code", contains("already-translated"));
        }
    }

    @Test
    void handPickedArticlesComeWithTheArticleWhenAskedFor() {
        var section = newsroom.section("دولي").live();
        var related = newsroom.article().headline("ذو صلة").in(section).live();
        var article = newsroom.article()
                .headline("رئيسي")
                .in(section)
                .with("related", List.of(related.id()))
                .live();

        given().get(article.path()).then().body("related", nullValue());
        given().get(article.path() + "?include=related").then().body("related.id", contains(related.id()));
        newsroom.withdraw(related, "خطأ");
        given().get(article.path() + "?include=related").then().body("related", empty());
    }

    @Test
    void onlyTheFieldsAskedForAreSentAndUnknownOnesAreRefused() {
        var article = newsroom.article().in(newsroom.section("دولي").live()).live();

        given().get(article.path() + "?fields=headline,section.name")
                .then()
                .body("keySet().size()", equalTo(2))
                .body("section.name", equalTo("دولي"))
                .body("section.id", nullValue());
        given().get(article.path() + "?fields=headlin")
                .then()
                .statusCode(400)
                .body("detail", containsString("headline"));
    }

    @Test
    void theSameTextAnswers304UntilItChanges() {
        var article = newsroom.article().in(newsroom.section("دولي").live()).live();
        var etag = given().get(article.path()).header("ETag");

        given().header("If-None-Match", etag).get(article.path()).then().statusCode(304);
        newsroom.change(article, Map.of("headline", "عنوان جديد"));
        given().header("If-None-Match", etag)
                .get(article.path())
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
        given().head(article.path()).then().statusCode(200).header("ETag", notNullValue());
    }

    @Test
    void anAddressOfTheSiteIsResolvedWhateverItsOtherPartsSay() {
        var section = newsroom.section("دولي").live();
        var article = newsroom.article().headline("زيارة إلى أنقرة").in(section).live();

        resolve("/ar/دولي/زيارة-إلى-أنقرة")
                .then()
                .statusCode(200)
                .body("id", equalTo(article.id()))
                .body("canonical", equalTo(true));
        resolve("/ar/قسم-قديم/زيارة-إلى-أنقرة")
                .then()
                .body("path", equalTo("/ar/دولي/زيارة-إلى-أنقرة"))
                .body("canonical", equalTo(false));
        resolve("/ar/دولي").then().body("kind", equalTo("section")).body("id", equalTo(section.id()));
        resolve("/ar/لا-شيء").then().statusCode(404);
        newsroom.withdraw(article, "خطأ");
        resolve("/ar/دولي/زيارة-إلى-أنقرة").then().statusCode(410);
    }

    @Test
    void aManagedRedirectLeadsOnAndNeverInChains() {
        newsroom.post("/manage/v1/redirects", Map.of("from", "/?p=1234", "to", "/ar/دولي"))
                .then()
                .statusCode(201);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/old", "gone", true))
                .then()
                .statusCode(201);

        resolve("/?p=1234").then().statusCode(200).body("path", equalTo("/ar/دولي"));
        resolve("/old").then().statusCode(410);
        given().get("/v1/redirects")
                .then()
                .body("data.from", contains("/?p=1234", "/old"))
                .body("data[1].gone", equalTo(true));
        given().get("/v1/redirects?limit=1").then().body("data", hasSize(1)).body("links.next", notNullValue());
        newsroom.post("/manage/v1/redirects", Map.of("from", "/ar/دولي", "to", "/elsewhere"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/x", "to", "/?p=1234"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/x", "to", "//evil.example"))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/%5Cevil.example",
                "/%2F/../%09/evil.example",
                "javascript:alert(1)",
                "https://evil.example\\@publisher.example",
                "https://publisher.example@evil.example",
                "https://publisher.example/a b",
                "/x%00"
            })
    void aRedirectLeadsToNothingThatBrowsersReadAsAnotherAddress(String to) {
        newsroom.post("/manage/v1/redirects", Map.of("from", "/x", "to", to))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void noRedirectComesBackToItselfByAQueryOrAFragment() {
        newsroom.post("/manage/v1/redirects", Map.of("from", "/a", "to", "/a?page=1"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/a?", "to", "/a"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/a", "to", "/a#top"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/a", "to", "/b?page=1"))
                .then()
                .statusCode(201);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/c", "to", "/a?page=2"))
                .then()
                .statusCode(409);
        newsroom.post("/manage/v1/redirects", Map.of("from", "/b", "to", "/d"))
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/ar/%00x/%00", "/?p=%00", "/a%0Ab", "x"})
    void whatNoAddressHoldsIsNowhere(String path) {
        resolve(path).then().statusCode(404);
        newsroom.post("/manage/v1/redirects", Map.of("from", path, "to", "/ar"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
    }

    @Test
    void theDeskSeesWhereAThingIsNamed() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("سلمى").live();
        var article = newsroom.article().in(section).about(person).draft();

        newsroom.desk().get("/manage/v1/items?uses=" + person.id()).then().body("data.id", contains(article.id()));
        newsroom.desk()
                .get("/manage/v1/items?kind=article&section=" + section.id())
                .then()
                .body("data.id", contains(article.id()));
        newsroom.delete(newsroom.person("آخر").draft()).then().statusCode(204);
    }

    @Test
    void nothingIsDeletedWhileAnArticleThatNamesItIsWritten() throws Exception {
        var section = newsroom.section("دولي").live();
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 20; round++) {
                var person = newsroom.person("سلمى " + round).draft();
                var article = newsroom.article().in(section).about(person).content();
                var named = threads.submit(() -> newsroom.post("/manage/v1/articles?publish=true", article)
                        .statusCode());
                var deleted = threads.submit(() -> newsroom.delete(person).statusCode());
                assertThat(List.of(named.get(), deleted.get())).isIn(List.of(201, 409), List.of(422, 204));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void noSectionIsWithdrawnWhileAnArticleGoesLiveInIt() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 20; round++) {
                var section = newsroom.section("قسم " + round).live();
                var article = newsroom.article().in(section).draft();
                var published = threads.submit(
                        () -> newsroom.act(article, "publish", null).statusCode());
                var withdrawn = threads.submit(() -> newsroom.act(section, "withdraw", Map.of("reason", "دمج"))
                        .statusCode());
                assertThat(List.of(published.get(), withdrawn.get())).isIn(List.of(200, 409), List.of(409, 200));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Response list(String query) {
        return given().get("/v1/articles?" + query);
    }

    private Response resolve(String path) {
        return given().queryParam("path", path).get("/v1/resolve");
    }
}
