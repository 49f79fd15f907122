package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;

/** In a newsroom that wants it so, nothing goes live that was not approved. */
@NewsroomTest
@TestProfile(ReviewRequiredTest.Required.class)
class ReviewRequiredTest {

    /** The setting. */
    public static final class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("warraq.workflow.review-required", "true");
        }
    }

    @Inject
    Newsroom newsroom;

    @Test
    void whatWasNotApprovedGoesLiveInNoWay() {
        var draft = newsroom.person("لم يراجعه أحد").draft();

        draft.answer()
                .then()
                .body("allowedActions", hasItem("submit"))
                .body("allowedActions", not(hasItem("publish")))
                .body("allowedActions", not(hasItem("schedule")));
        for (var refused : new String[] {"publish", "schedule"}) {
            newsroom.act(draft, refused, refused.equals("publish") ? null : Map.of("publishAt", "2099-01-01T00:00:00Z"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("invalid-transition"))
                    .body("allowedActions", not(hasItem(refused)));
        }
        newsroom.post("/manage/v1/people?publish=true", Map.of("name", "عجول"))
                .then()
                .statusCode(409);
    }

    @Test
    void whatWasApprovedGoesLiveAndNothingThatWasSavedSince() {
        var approved = approved(newsroom.person("الاسم المراجع").draft());
        var saved = newsroom.after(approved, newsroom.patch(approved, Map.of("name", Map.of("ar", "اسم لم يره أحد"))));

        saved.answer().then().body("allowedActions", hasItem("publish"));
        newsroom.act(saved, "publish", null).then().statusCode(409);
        var live = newsroom.after(saved, newsroom.act(saved, "publish", Map.of("revision", 1)));

        given().get(live.path()).then().body("name", equalTo("الاسم المراجع"));
    }

    @Test
    void whatWasApprovedCanBeScheduledWhateverWasSavedSince() {
        var approved = approved(newsroom.person("الاسم المراجع").draft());
        var saved = newsroom.after(approved, newsroom.patch(approved, Map.of("name", Map.of("ar", "اسم لم يره أحد"))));
        var order = Map.of("publishAt", "2099-01-01T00:00:00Z");

        newsroom.act(saved, "schedule", order).then().statusCode(409);
        newsroom.act(saved, "schedule", Map.of("publishAt", "2099-01-01T00:00:00Z", "revision", 1))
                .then()
                .statusCode(200)
                .body("pinnedRevision", equalTo(1))
                .body("hasUnscheduledChanges", equalTo(true));
    }

    @Test
    void whatWasMendedBesideADraftIsAsApprovedAsItWasBefore() {
        var live = newsroom.publish(approved(newsroom.person("خطا").draft()));
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        var amended = newsroom.after(
                saved, newsroom.act(saved, "amend", Map.of("patch", Map.of("name", Map.of("ar", "خطأ")))));
        int mended = amended.answer().path("liveRevision");
        var withdrawn = newsroom.withdraw(amended, "للاختبار");

        newsroom.after(withdrawn, newsroom.act(withdrawn, "publish", Map.of("revision", mended)));

        given().get(live.path()).then().body("name", equalTo("خطأ"));
    }

    private Thing approved(Thing draft) {
        var submitted = newsroom.after(draft, newsroom.act(draft, "submit", null));
        return newsroom.after(submitted, newsroom.act(submitted, "approve", null));
    }
}
