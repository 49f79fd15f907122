package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Several acts in one request: each for itself, or all or nothing. */
@NewsroomTest
class BulkTest {

    private static final String BULK = "/manage/v1/articles/bulk";
    private static final String ID = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d";

    @Inject
    Newsroom newsroom;

    @Test
    void eachIsDoneForItselfAndHasItsAnswer() {
        var section = newsroom.section("دولي").live();
        var draft = newsroom.article().in(section).draft();
        var live = newsroom.article().in(section).live();
        var answer = bulk(
                BULK,
                Map.of("op", "create", "id", ID, "content", content("خبر")),
                Map.of("op", "create", "content", Map.of("locale", "ar")),
                Map.of("op", "publish", "id", draft.id(), "version", draft.version()),
                Map.of("op", "patch", "id", draft.id(), "version", 99, "patch", Map.of("headline", "آخر")),
                Map.of("op", "withdraw", "id", live.id(), "version", live.version(), "order", Map.of("reason", "خطأ")),
                Map.of("op", "nosuch"));

        answer.then()
                .statusCode(207)
                .body("results.status", contains(201, 422, 200, 412, 200, 422))
                .body("results[0].id", equalTo(ID))
                .body("results[0].version", equalTo(1))
                .body("results[1].problem.errors.pointer", contains("/operations/1/content/headline"))
                .body("results[3].problem.currentVersion", equalTo(2))
                .body("results[3].id", equalTo(draft.id()))
                .body("results[5].problem.errors.pointer", contains("/operations/5/op"));
        newsroom.desk().get("/manage/v1/articles/" + ID).then().statusCode(200);
        newsroom.latest(draft).answer().then().body("status", equalTo("live"));
        newsroom.latest(live).answer().then().body("status", equalTo("withdrawn"));
    }

    @Test
    void allOrNothing() {
        var article = newsroom.article().draft();
        var operations = List.of(
                Map.of("op", "create", "id", ID, "content", content("خبر")),
                Map.of("op", "patch", "id", article.id(), "version", 1, "patch", Map.of("headline", "")));
        newsroom.post(BULK + "?atomic=true", Map.of("operations", operations))
                .then()
                .statusCode(422)
                .body("operation", equalTo(1))
                .body("errors.pointer", hasItem("/operations/1/patch/headline"));
        newsroom.desk().get("/manage/v1/articles/" + ID).then().statusCode(404);

        var good = List.of(
                Map.of("op", "create", "id", ID, "content", content("خبر")),
                Map.of("op", "patch", "id", ID, "version", 1, "patch", Map.of("kicker", "حصري")),
                Map.of("op", "assign", "id", ID, "version", 2, "order", Map.of("note", "للمراجعة")),
                Map.of("op", "archive", "id", article.id(), "version", 1));
        newsroom.post(BULK + "?atomic=true", Map.of("operations", good))
                .then()
                .statusCode(200)
                .body("results.status", contains(201, 200, 200, 200))
                .body("results.version", contains(1, 2, 3, 2));
    }

    @Test
    void aFailureWithoutAPlaceOfItsOwnIsPlacedAtItsOperation() {
        var operations = List.of(
                Map.of("op", "create", "id", ID, "content", content("خبر")),
                Map.of("op", "delete", "id", ID, "version", 7));
        newsroom.post(BULK + "?atomic=true", Map.of("operations", operations))
                .then()
                .statusCode(412)
                .body("code", equalTo("version-conflict"))
                .body("errors.pointer", contains("/operations/1"));
        newsroom.desk().get("/manage/v1/articles/" + ID).then().statusCode(404);
    }

    @Test
    void aRetryDoesWhatFailedAndNothingTwice() {
        var section = newsroom.section("دولي").draft();
        var waiting = Map.<String, Object>of("locale", "ar", "headline", "ينتظر", "section", section.id());
        Object[] operations = {
            Map.of("op", "create", "content", content("خبر")),
            Map.of("op", "create", "content", waiting, "publish", true)
        };
        var first = keyed("bulk-1", operations);
        first.then().statusCode(207).body("results.status", contains(201, 409));
        newsroom.publish(section);
        var second = keyed("bulk-1", operations);
        second.then()
                .statusCode(207)
                .body("results.status", contains(201, 201))
                .body("results[0].id", equalTo(first.path("results[0].id")))
                .body("results[0].replayed", equalTo(true))
                .body("results[1].replayed", nullValue());
        var third = keyed("bulk-1", operations);
        third.then().header("Idempotency-Replayed", "true");

        assertThat(third.<List<String>>path("results.id")).isEqualTo(second.<List<String>>path("results.id"));
        newsroom.desk().get("/manage/v1/articles").then().body("data", hasSize(2));
        keyed("bulk-1", Map.of("op", "create", "content", content("آخر")))
                .then()
                .statusCode(207)
                .body("results[0].problem.code", equalTo("idempotency-key-reused"));
    }

    @Test
    void allOrNothingIsDoneOnceToo() {
        var operations = Map.of("operations", List.of(Map.of("op", "create", "content", content("خبر"))));
        for (var attempt = 0; attempt < 2; attempt++) {
            newsroom.desk()
                    .header("Idempotency-Key", "bulk-2")
                    .contentType("application/json")
                    .body(operations)
                    .post(BULK + "?atomic=true")
                    .then()
                    .statusCode(200);
        }
        newsroom.desk().get("/manage/v1/articles").then().body("data", hasSize(1));
    }

    @Test
    void aHundredAreTheMost() {
        var hundred = Collections.nCopies(100, Map.of("op", "create", "content", content("خبر")));
        newsroom.post(BULK, Map.of("operations", hundred))
                .then()
                .statusCode(207)
                .body("results", hasSize(100));
        var more = Collections.nCopies(101, Map.of("op", "create", "content", content("خبر")));
        newsroom.post(BULK, Map.of("operations", more))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/operations"));
    }

    @Test
    void everyKindHasIt() {
        bulk("/manage/v1/sections/bulk", Map.of("op", "create", "content", Map.of("name", "دولي"), "publish", true))
                .then()
                .body("results.status", contains(201));
        bulk("/manage/v1/people/bulk", Map.of("op", "create", "content", Map.of("name", "سناء الكتاني")))
                .then()
                .body("results.status", contains(201));
        var event = Map.of("name", "معرض الكتاب", "start", Map.of("date", "2024-09-19"));
        bulk("/manage/v1/events/bulk", Map.of("op", "create", "content", event))
                .then()
                .body("results.status", contains(201));
    }

    private static Map<String, Object> content(String headline) {
        return Map.of("locale", "ar", "headline", headline);
    }

    private Response bulk(String path, Object... operations) {
        return newsroom.post(path, Map.of("operations", List.of(operations)));
    }

    private Response keyed(String key, Object... operations) {
        return newsroom.desk()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("operations", List.of(operations)))
                .post(BULK);
    }
}
