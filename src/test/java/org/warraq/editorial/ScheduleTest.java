package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What happens by itself, when it was told to. */
@NewsroomTest
class ScheduleTest {

    private static final String FAR = "2099-01-01T00:00:00Z";

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Test
    void whatWasScheduledGoesLiveWhateverWasSavedSince() {
        var draft = newsroom.person("كما قُرِّر").draft();
        var at = soon();
        var scheduled = schedule(draft, Map.of("publishAt", at.toString()));
        scheduled.answer().then().body("status", equalTo("scheduled")).body("pinnedRevision", equalTo(1));
        newsroom.after(scheduled, newsroom.patch(scheduled, Map.of("name", Map.of("ar", "لم يُقرَّر"))))
                .answer()
                .then()
                .body("hasUnscheduledChanges", equalTo(true));
        given().get(draft.path()).then().statusCode(404);

        var live = eventually(draft, thing -> thing.answer().path("liveRevision") != null);

        live.answer()
                .then()
                .body("liveRevision", equalTo(1))
                .body("publishedAt", equalTo(at.toString()))
                .body("publishAt", nullValue())
                .body("hasUnpublishedChanges", equalTo(true));
        given().get(draft.path()).then().body("name", equalTo("كما قُرِّر"));
    }

    @Test
    void whatIsLiveIsWithdrawnByItself() {
        var live = newsroom.person("إلى حين").live();
        schedule(live, Map.of("withdrawAt", soon().toString()));

        eventually(live, thing -> thing.answer().path("status").equals("withdrawn"));

        given().get(live.path()).then().statusCode(410);
    }

    @Test
    void somethingIsLiveForAWhile() {
        var draft = newsroom.person("لساعة").draft();
        var at = soon();
        schedule(
                draft,
                Map.of(
                        "publishAt",
                        at.toString(),
                        "withdrawAt",
                        at.plusSeconds(3).toString()));

        var withdrawn = eventually(draft, thing -> thing.answer().path("status").equals("withdrawn"));

        withdrawn.answer().then().body("publishedAt", equalTo(at.toString()));
        assertThat(changes(draft)).contains("published", "withdrawn");
    }

    @Test
    void aSectionGoesLiveBeforeWhatStandsInIt() {
        var parent = newsroom.section("الأم").draft();
        var child = newsroom.section("البنت").with("parent", parent.id()).draft();
        var article = newsroom.article().in(child).draft();
        var at = soon().toString();
        schedule(article, Map.of("publishAt", at));
        schedule(child, Map.of("publishAt", at));
        schedule(parent, Map.of("publishAt", at));

        eventually(article, thing -> thing.answer().path("status").equals("live"));

        given().get(parent.path()).then().statusCode(200);
        given().get(article.path()).then().statusCode(200);
    }

    @Test
    void aScheduleThatCannotRunEndsAndSaysWhy() {
        var article = newsroom.article().in(newsroom.section("لم ينشر").draft()).draft();
        schedule(article, Map.of("publishAt", soon().toString()));

        var failed = eventually(article, thing -> thing.answer().path("scheduleError") != null);

        failed.answer()
                .then()
                .body("scheduleError.code", equalTo("reference-not-live"))
                .body("status", equalTo("draft"))
                .body("publishAt", nullValue());
        assertThat(changes(article)).contains("schedule-failed").doesNotContain("published");
    }

    @Test
    void whatCannotRunKeepsNothingBackThatIsDueWithIt() {
        var at = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS).toString();
        var article = newsroom.article().in(newsroom.section("لم ينشر").draft()).draft();
        var people = Stream.of("أول", "ثان", "ثالث", "رابع")
                .map(name -> newsroom.person(name).draft())
                .toList();
        people.subList(0, 2).forEach(person -> schedule(person, Map.of("publishAt", at)));
        schedule(article, Map.of("publishAt", at));
        people.subList(2, 4).forEach(person -> schedule(person, Map.of("publishAt", at)));

        eventually(article, thing -> thing.answer().path("scheduleError") != null);
        people.forEach(person ->
                eventually(person, thing -> thing.answer().path("status").equals("live")));

        assertThat(people).allSatisfy(person -> assertThat(changes(person)).containsOnlyOnce("published"));
        assertThat(changes(article)).containsOnlyOnce("schedule-failed").doesNotContain("published");
    }

    @Test
    void anEmbargoRefusesAnEarlierSchedule() {
        var article = newsroom.article().with("embargoUntil", FAR).draft();

        newsroom.act(article, "schedule", Map.of("publishAt", "2098-12-31T23:59:59Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("embargoed"));
    }

    @Test
    void anEmbargoBeyondTheScheduleIsRefused() {
        var article = newsroom.article().draft();
        var scheduled = schedule(article, Map.of("publishAt", "2098-12-31T00:00:00Z"));

        newsroom.patch(scheduled, Map.of("embargoUntil", FAR))
                .then()
                .statusCode(409)
                .body("code", equalTo("embargoed"));
    }

    @Test
    void aScheduleInThePastOrInTheWrongOrderIsRefused() {
        var draft = newsroom.person("أمس").draft();

        newsroom.act(draft, "schedule", Map.of("publishAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/publishAt"));
        newsroom.act(draft, "schedule", Map.of("publishAt", FAR, "withdrawAt", "2098-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/withdrawAt"));
        newsroom.act(draft, "schedule", Map.of()).then().statusCode(422);
        newsroom.act(draft, "schedule", Map.of("withdrawAt", FAR))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-live"));
    }

    @Test
    void whatIsUnscheduledStaysADraft() {
        var draft = newsroom.person("لا شيء").draft();
        var scheduled = schedule(draft, Map.of("publishAt", FAR));

        newsroom.after(scheduled, newsroom.act(scheduled, "unschedule", null))
                .answer()
                .then()
                .body("status", equalTo("draft"))
                .body("publishAt", nullValue());
    }

    @Test
    void publishingByHandEndsTheScheduleOfTheSameEdition() {
        var scheduled = schedule(newsroom.person("الآن").draft(), Map.of("publishAt", FAR));

        newsroom.publish(scheduled)
                .answer()
                .then()
                .body("status", equalTo("live"))
                .body("publishAt", nullValue());
    }

    @Test
    void anEarlierEditionByHandLeavesTheScheduleOfTheNext() {
        var live = newsroom.person("الطبعة الأولى").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var scheduled = schedule(saved, Map.of("publishAt", FAR));

        newsroom.after(scheduled, newsroom.act(scheduled, "publish", Map.of("revision", 1)))
                .answer()
                .then()
                .body("publishAt", equalTo(FAR))
                .body("pinnedRevision", equalTo(2));
    }

    @Test
    void whatWasMendedTodayIsInTomorrowsEdition() {
        var live = newsroom.person("خطإ").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var scheduled = schedule(saved, Map.of("publishAt", FAR));

        newsroom.after(
                        scheduled,
                        newsroom.act(scheduled, "amend", Map.of("patch", Map.of("name", Map.of("ar", "خطأ")))))
                .answer()
                .then()
                .body("pinnedRevision", equalTo(4))
                .body("hasUnscheduledChanges", equalTo(false));
    }

    @Test
    void withdrawingByHandEndsEverySchedule() {
        var live = newsroom.person("سُحب").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var scheduled = schedule(saved, Map.of("publishAt", FAR, "withdrawAt", "2099-02-01T00:00:00Z"));

        newsroom.withdraw(scheduled, "خطأ")
                .answer()
                .then()
                .body("status", equalTo("withdrawn"))
                .body("publishAt", nullValue())
                .body("withdrawAt", nullValue());
    }

    private Newsroom.Thing schedule(Newsroom.Thing thing, Map<String, String> order) {
        return newsroom.after(thing, newsroom.act(thing, "schedule", order));
    }

    private static Instant soon() {
        return Instant.now().plusMillis(400).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The thing as soon as it is so; the test fails if it does not become so within a generous while. */
    private Newsroom.Thing eventually(Newsroom.Thing thing, Predicate<Newsroom.Thing> so) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        var now = newsroom.latest(thing);
        while (!so.test(now) && Instant.now().isBefore(deadline)) {
            now = newsroom.latest(thing);
        }
        assertThat(so.test(now)).as(now.answer().asString()).isTrue();
        return now;
    }

    private List<String> changes(Newsroom.Thing thing) {
        return transactions.call(() -> session.createNativeQuery(
                        "select action from change where item = :item order by seq", String.class)
                .setParameter("item", UUID.fromString(thing.id()))
                .getResultList());
    }
}
