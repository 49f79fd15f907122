package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** From draft to review to the public, and off the site again. */
@NewsroomTest
class WorkflowTest {

    @Inject
    Newsroom newsroom;

    @Test
    void aDraftIsSubmittedReturnedAndApproved() {
        var draft = newsroom.person("منير كارال أوغلو").draft();

        var submitted = newsroom.after(draft, newsroom.act(draft, "submit", Map.of("note", "من فضلك راجع الاسم")));
        submitted.answer().then().body("status", equalTo("in-review")).body("note", equalTo("من فضلك راجع الاسم"));
        var returned = newsroom.after(submitted, newsroom.act(submitted, "return", Map.of("note", "ينقص المنصب")));
        returned.answer().then().body("status", equalTo("draft")).body("note", equalTo("ينقص المنصب"));
        var again = newsroom.after(returned, newsroom.act(returned, "submit", null));
        var approved = newsroom.after(again, newsroom.act(again, "approve", null));
        approved.answer().then().body("status", equalTo("approved")).body("approvedRevision", equalTo(1));
    }

    @Test
    void everySaveBeginsAgain() {
        var draft = newsroom.person("سلامي يلديز").draft();
        var submitted = newsroom.after(draft, newsroom.act(draft, "submit", null));
        var approved = newsroom.after(submitted, newsroom.act(submitted, "approve", null));

        var saved = newsroom.after(approved, newsroom.patch(approved, Map.of("isAuthor", true)));

        saved.answer().then().body("stage", equalTo("draft")).body("approvedRevision", equalTo(1));
    }

    @Test
    void aLiveItemGoesThroughReviewAgainWhileItStaysLive() {
        var live = newsroom.person("عبد اللطيف حموشي").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));

        var submitted = newsroom.after(saved, newsroom.act(saved, "submit", null));

        submitted
                .answer()
                .then()
                .body("status", equalTo("live"))
                .body("stage", equalTo("in-review"))
                .body("hasUnpublishedChanges", equalTo(true));
        given().get(live.path()).then().statusCode(200).body("isAuthor", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Workflow.Action.class,
            names = {"RETURN", "APPROVE", "AMEND", "UNSCHEDULE", "WITHDRAW", "UNARCHIVE"})
    void whatADraftDoesNotAllowIsRefusedWithWhatItDoes(Workflow.Action action) {
        var draft = newsroom.person("مسودة").draft();
        var body = switch (action) {
            case AMEND -> Map.of("patch", Map.of("isAuthor", true));
            case WITHDRAW -> Map.of("reason", "بلا سبب");
            default -> null;
        };

        newsroom.act(draft, action.text(), body)
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowedActions", hasItems("save", "submit", "publish", "schedule", "archive", "delete"))
                .body("allowedActions", not(hasItem(action.text())));
    }

    @Test
    void everyActionIsAllowedSomewhere() {
        var seen = new HashSet<String>();
        var article = newsroom.article().in(newsroom.section("دولي").live()).draft();
        seen.addAll(allowed(article));
        var submitted = newsroom.after(article, newsroom.act(article, "submit", null));
        seen.addAll(allowed(submitted));
        var live = newsroom.publish(submitted);
        seen.addAll(allowed(live));
        var scheduled =
                newsroom.after(live, newsroom.act(live, "schedule", Map.of("withdrawAt", "2099-01-01T00:00:00Z")));
        seen.addAll(allowed(scheduled));
        var withdrawn = newsroom.withdraw(scheduled, "خطأ");
        seen.addAll(allowed(newsroom.after(withdrawn, newsroom.act(withdrawn, "archive", null))));
        seen.addAll(allowed(newsroom.person("أحد").draft()));

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Workflow.Action.values())
                        .map(Workflow.Action::text)
                        .toList());
    }

    @Test
    void anOldRevisionThatWasApprovedIsTheOneThatGoesLive() {
        var draft = newsroom.person("الاسم المراجع").draft();
        var submitted = newsroom.after(draft, newsroom.act(draft, "submit", null));
        var approved = newsroom.after(submitted, newsroom.act(submitted, "approve", null));
        var saved = newsroom.after(approved, newsroom.patch(approved, Map.of("name", Map.of("ar", "اسم لم يره أحد"))));

        var live = newsroom.after(saved, newsroom.act(saved, "publish", Map.of("revision", 1)));

        live.answer().then().body("hasUnpublishedChanges", equalTo(true)).body("stage", equalTo("draft"));
        given().get(live.path()).then().body("name", equalTo("الاسم المراجع"));
    }

    @Test
    void whatIsPublishedByHandIsApproved() {
        var live = newsroom.person("بلا مراجعة").live();

        live.answer().then().body("stage", equalTo("approved")).body("approvedRevision", equalTo(1));
    }

    @Test
    void mendingWhatIsLiveTakesNoApprovalFromTheNextEdition() {
        var live = newsroom.person("خطأ في الاسم").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var submitted = newsroom.after(saved, newsroom.act(saved, "submit", null));
        var approved = newsroom.after(submitted, newsroom.act(submitted, "approve", null));

        var amended = newsroom.after(
                approved,
                newsroom.act(approved, "amend", Map.of("patch", Map.of("name", Map.of("ar", "الاسم الصحيح")))));

        amended.answer()
                .then()
                .body("conflicts", hasSize(0))
                .body("stage", equalTo("approved"))
                .body("approvedRevision", equalTo(4));
        given().get(live.path()).then().body("name", equalTo("الاسم الصحيح")).body("isAuthor", equalTo(false));
    }

    @Test
    void whatWasWithdrawnForGoodComesBackOnlyIfRevived() {
        var live = newsroom.person("من لا يجب أن يُذكر").live();
        var killed = newsroom.after(live, newsroom.act(live, "withdraw", Map.of("reason", "حكم قضائي", "final", true)));

        killed.answer().then().body("final", equalTo(true)).body("status", equalTo("withdrawn"));
        given().get(live.path()).then().statusCode(410);
        newsroom.act(killed, "publish", null).then().statusCode(409).body("code", equalTo("withdrawn-for-good"));
        newsroom.act(killed, "schedule", Map.of("publishAt", "2099-01-01T00:00:00Z"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"));
        newsroom.act(killed, "publish", Map.of("revive", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));

        var revived =
                newsroom.after(killed, newsroom.act(killed, "publish", Map.of("revive", true, "reason", "نُقض الحكم")));

        revived.answer().then().body("status", equalTo("live")).body("final", nullValue());
        given().get(live.path()).then().statusCode(200);
    }

    @Test
    void aWithdrawalTellsWhatNamedIt() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("عبد اللطيف حموشي").live();
        var article = newsroom.article()
                .in(section)
                .with("people", List.of(Map.of("person", person.id(), "role", "subject")))
                .live();
        newsroom.article()
                .in(section)
                .with("people", List.of(Map.of("person", person.id(), "role", "subject")))
                .draft();

        newsroom.withdraw(person, "بطلب منه")
                .answer()
                .then()
                .body("namedBy.id", contains(article.id()))
                .body("namedByCount", equalTo(1));
    }

    @Test
    void aStoryIsWithdrawnInAllItsLanguages() {
        var section = newsroom.section("دولي").live();
        var original = newsroom.article().in(section).live();
        var translation = newsroom.article()
                .in(section)
                .with("locale", "fr")
                .with("headline", "Visite à Ankara")
                .with("translationOf", original.id())
                .live();

        var answer =
                newsroom.act(newsroom.latest(original), "withdraw", Map.of("reason", "غير صحيح", "translations", true));

        answer.then().statusCode(200).body("withdrawn.id", contains(translation.id()));
        given().get(original.path()).then().statusCode(410);
        given().get(translation.path()).then().statusCode(410);
    }

    @Test
    void whatIsWithdrawnAlreadyCanBeWithdrawnForGood() {
        var live = newsroom.person("عبد اللطيف حموشي").live();
        var withdrawn = newsroom.after(
                live, newsroom.act(live, "withdraw", Map.of("reason", "خطأ", "notice", Map.of("ar", "سحب هذا النص"))));
        assertThat(allowed(withdrawn)).contains("withdraw");
        newsroom.act(withdrawn, "withdraw", Map.of("reason", "مرة أخرى"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"));
        newsroom.act(live, "withdraw", Map.of("reason", "قديم", "final", true))
                .then()
                .statusCode(412);

        var killed = newsroom.after(
                withdrawn, newsroom.act(withdrawn, "withdraw", Map.of("reason", "حكم قضائي", "final", true)));

        killed.answer().then().body("status", equalTo("withdrawn")).body("final", equalTo(true));
        assertThat(allowed(killed)).doesNotContain("withdraw", "schedule");
        given().get(live.path()).then().statusCode(410).body("notice.ar", equalTo("سحب هذا النص"));
        newsroom.act(killed, "publish", null).then().statusCode(409).body("code", equalTo("withdrawn-for-good"));
        newsroom.act(killed, "withdraw", Map.of("reason", "ثالثة", "final", true))
                .then()
                .statusCode(409);
        newsroom.desk()
                .queryParam("item", live.id())
                .get("/manage/v1/audit")
                .then()
                .statusCode(200)
                .body("data.action", hasItems("killed", "withdrawn"));
    }

    @Test
    void aKillEndsAScheduleAndSaysAnewWhatReadersAreTold() {
        var live = newsroom.person("سلامي يلديز").live();
        var withdrawn = newsroom.withdraw(live, "خطأ");
        var scheduled = newsroom.after(
                withdrawn, newsroom.act(withdrawn, "schedule", Map.of("publishAt", "2099-01-01T00:00:00Z")));

        var killed = newsroom.after(
                scheduled,
                newsroom.act(
                        scheduled,
                        "withdraw",
                        Map.of("reason", "حكم", "final", true, "notice", Map.of("ar", "حذف بحكم قضائي"))));

        killed.answer().then().body("status", equalTo("withdrawn")).body("publishAt", nullValue());
        given().get(live.path()).then().statusCode(410).body("notice.ar", equalTo("حذف بحكم قضائي"));
    }

    private static Set<String> allowed(Newsroom.Thing thing) {
        return Set.copyOf(thing.answer().jsonPath().getList("allowedActions", String.class));
    }
}
