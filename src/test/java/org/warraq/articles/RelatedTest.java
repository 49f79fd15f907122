package org.warraq.articles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Writing;

/** What stands below an article: what an editor picked, then what has most to do with it. */
@NewsroomTest
class RelatedTest {

    @Inject
    Newsroom newsroom;

    private Thing section;
    private Thing person;

    @BeforeEach
    void prepare() {
        section = newsroom.section("دولي").live();
        person = newsroom.person("عبد اللطيف الحموشي").live();
    }

    @Test
    void whatWasPickedByHandComesFirstInItsOrderThenWhatSharesMost() {
        var first = article("الأول").live();
        var second = article("الثاني").live();
        var sharing = article("عن الرجل نفسه").about(person).live();
        var neighbour = article("من القسم نفسه").live();
        var article = article("زيارة إلى أنقرة")
                .about(person)
                .with("related", List.of(second.id(), first.id()))
                .live();

        assertThat(related(article)).containsExactly(second.id(), first.id(), sharing.id(), neighbour.id());
        given().get(article.path() + "/related")
                .then()
                .body("data[0].headline", equalTo("الثاني"))
                .body("meta.limit", equalTo(6))
                .body("meta.nextCursor", nullValue());
        given().get(article.path() + "?include=related")
                .then()
                .body("related.id", contains(second.id(), first.id(), sharing.id(), neighbour.id()));
        given().get("/v1/articles/by-slug/" + article.slug() + "?include=related&fields=related.id")
                .then()
                .body("related.id", contains(second.id(), first.id(), sharing.id(), neighbour.id()));
    }

    @Test
    void whereEnoughWasPickedNothingIsComputed() {
        var picked = article("المختار").live();
        article("عن الرجل نفسه").about(person).live();
        var article = article("زيارة إلى أنقرة")
                .about(person)
                .with("related", List.of(picked.id()))
                .live();

        assertThat(related(article, "limit=1")).containsExactly(picked.id());
    }

    @Test
    void anEventCountsMoreThanAPersonAPersonMoreThanATagAndTheSectionLeast() {
        var event = newsroom.event("قمة أنقرة").live();
        var tag = newsroom.tag("الأمن").draft();
        var atEvent = article("القمة").in(other()).at(event).live();
        var aboutPerson = article("الرجل").in(other()).about(person).live();
        var tagged = article("الوسم").in(other()).tagged(tag).live();
        var neighbour = article("القسم").live();
        newsroom.article().headline("لا صلة").in(other()).live();
        var article =
                article("زيارة إلى أنقرة").at(event).about(person).tagged(tag).live();

        assertThat(related(article)).containsExactly(atEvent.id(), aboutPerson.id(), tagged.id(), neighbour.id());
    }

    @Test
    void somebodyWhomFewNameCountsMoreThanOneWhomManyDo() {
        var rare = newsroom.person("سناء الكتاني").live();
        var aboutRare = article("نادر").in(other()).about(rare).live();
        for (var number = 0; number < 8; number++) {
            article("شائع " + number).in(other()).about(person).live();
        }
        var article = article("زيارة إلى أنقرة").about(person).about(rare).live();

        assertThat(related(article)).hasSize(6).startsWith(aboutRare.id());
        assertThat(related(article, "limit=20")).hasSize(9);
    }

    @Test
    void ofWhatSharesAsMuchWhatIsNearerInWordsComesFirst() {
        var near = article("ضحايا زلزال الحوز").live();
        article("أسعار الخضر في الأسواق").live();
        var article = article("الحوز بعد الزلزال").live();

        assertThat(related(article)).startsWith(near.id()).hasSize(2);
        newsroom.desk()
                .get(article.desk() + "/related?explain=true")
                .then()
                .body("data[0].why.shared.kind", contains("word", "word", "section"))
                .body("data[0].why.shared.name", hasItems("زلزال", "حوز"));
    }

    @Test
    void wordsAloneMakeNothingRelated() {
        article("زلزال الحوز").in(other()).live();

        assertThat(related(article("الزلزال").live())).isEmpty();
    }

    @Test
    void genreAndUrgencyAreNothingShared() {
        newsroom.article().headline("خبر آخر").in(other()).live();

        assertThat(related(article("زيارة إلى أنقرة").live())).isEmpty();
    }

    @Test
    void neitherItselfNorItsTranslationsNorWhatIsCalledTheSame() {
        var article = article("زيارة إلى أنقرة").about(person).live();
        var translation = article("Visite à Ankara")
                .locale("fr")
                .about(person)
                .translating(article)
                .live();
        var duplicate = article("زيارةٌ إلى أنقره").about(person).live();
        var once = article("خبر مكرر").about(person).live();
        var twice = article("خبر مكرر").about(person).live();
        article("Un autre").locale("fr").about(person).live();

        assertThat(related(article)).hasSize(1).containsAnyOf(once.id(), twice.id());
        newsroom.change(article, Map.of("related", List.of(translation.id(), duplicate.id(), article.id(), once.id())));
        assertThat(related(article)).containsExactly(once.id());
    }

    @Test
    void whatIsWithdrawnUnlistedOrADraftLeavesNoTrace() {
        var event = newsroom.event("قمة أنقرة").live();
        var unlisted = article("غير مدرج").at(event).with("listed", false).live();
        var withdrawn = article("المسحوب").at(event).live();
        var draft = article("مسودة").at(event).draft();
        var article = article("زيارة إلى أنقرة")
                .in(other())
                .at(event)
                .with("related", List.of(unlisted.id(), withdrawn.id(), draft.id()))
                .live();
        assertThat(related(article)).containsExactly(withdrawn.id());

        newsroom.withdraw(withdrawn, "خطأ");

        assertThat(related(article)).isEmpty();
        given().get(article.path() + "?include=related").then().body("related", hasSize(0));
    }

    @Test
    void whatIsNotLiveIsNotShared() {
        var draft = newsroom.event("قمة سرية").draft();
        article("القمة").in(other()).at(draft).live();

        assertThat(related(article("زيارة إلى أنقرة").at(draft).live())).isEmpty();
    }

    @Test
    void whatWasNeverLiveIsNotFoundAndWhatWasWithdrawnIsGoneOrLeadsOn() {
        var draft = article("مسودة").draft();
        given().get(draft.path() + "/related").then().statusCode(404);
        var article = article("زيارة إلى أنقرة").live();
        var successor = article("زيارة ثانية").live();
        newsroom.withdraw(article, "خطأ");
        given().get(article.path() + "/related").then().statusCode(410);
        var replaced = article("زيارة ثالثة").live();
        newsroom.act(replaced, "withdraw", Map.of("reason", "خطأ", "redirectTo", successor.id()))
                .then()
                .statusCode(200);

        given().redirects()
                .follow(false)
                .get(replaced.path() + "/related?limit=3")
                .then()
                .statusCode(308)
                .header("Location", equalTo(successor.path() + "/related?limit=3"));
    }

    @Test
    void itIsCachedAsListsAre() {
        var sharing = article("عن الرجل نفسه").about(person).live();
        var article = article("زيارة إلى أنقرة").about(person).live();
        var answer = given().get(article.path() + "/related?fields=id,headline");
        answer.then().body("data[0].keySet()", hasSize(2));
        assertThat(answer.header("Cache-Control")).startsWith("public, max-age=30");

        given().header("If-None-Match", answer.header("ETag"))
                .get(article.path() + "/related?fields=id,headline")
                .then()
                .statusCode(304);
        newsroom.change(sharing, Map.of("headline", "عنوان جديد"));
        given().header("If-None-Match", answer.header("ETag"))
                .get(article.path() + "/related?fields=id,headline")
                .then()
                .statusCode(200)
                .body("data.headline", contains("عنوان جديد"));
    }

    @Test
    void theDeskIsToldWhy() {
        var event = newsroom.event("قمة أنقرة").live();
        var picked = article("المختار").live();
        var sharing = article("القمة").at(event).about(person).live();
        var article = article("زيارة إلى أنقرة")
                .at(event)
                .about(person)
                .with("related", List.of(picked.id()))
                .live();

        newsroom.desk()
                .get(article.desk() + "/related?explain=true")
                .then()
                .statusCode(200)
                .body("data.article.id", contains(picked.id(), sharing.id()))
                .body("data.why.picked", contains(true, false))
                .body("data[0].why.score", nullValue())
                .body("data[0].why.shared", hasSize(0))
                .body("data[1].why.shared.kind", contains("event", "person", "section"))
                .body("data[1].why.shared.id", contains(event.id(), person.id(), section.id()))
                .body("data[1].why.shared.name", contains("قمة أنقرة", "عبد اللطيف الحموشي", "دولي"))
                .body("data[1].why.shared.score", everyItem(greaterThan(0.0)));
        newsroom.desk()
                .get(article.desk() + "/related")
                .then()
                .body("data.article.id", contains(picked.id(), sharing.id()))
                .body("data[0].why", nullValue());
    }

    @Test
    void nobodyElseIsToldWhyAndNobodyGetsMoreThanTwenty() {
        var article = article("زيارة إلى أنقرة").live();

        given().get(article.path() + "/related?explain=true").then().statusCode(400);
        given().get(article.path() + "/related?limit=21").then().statusCode(400);
        given().get(article.path() + "/related?limit=0").then().statusCode(400);
        given().get(article.desk() + "/related?explain=true").then().statusCode(401);
        newsroom.desk()
                .get("/manage/v1/articles/" + section.id() + "/related")
                .then()
                .statusCode(404);
    }

    private Writing article(String headline) {
        return newsroom.article().headline(headline).in(section);
    }

    private Thing other() {
        return newsroom.section("قسم " + System.nanoTime()).live();
    }

    private static List<String> related(Thing article) {
        return related(article, "limit=6");
    }

    private static List<String> related(Thing article, String query) {
        var answer = given().get(article.path() + "/related?" + query);
        answer.then().statusCode(200);
        return answer.path("data.id");
    }
}
