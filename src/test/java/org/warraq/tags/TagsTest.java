package org.warraq.tags;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.TestDatabase;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.View;
import org.warraq.http.PageRequest;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TagsTest {

    @Inject
    TagUse use;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Test
    void aTagThatNothingLiveCarriesIsNotThere() {
        var security = written("الأمن القومي");

        given().get("/v1/tags/" + security).then().statusCode(404);
        given().get("/v1/tags/by-slug/" + slug(security)).then().statusCode(404);
        assertThat(listed()).doesNotContain(security);
    }

    @Test
    void aTagIsServedWhileSomethingLiveCarriesIt() {
        var tag = written("السيادة");
        var story = UUID.randomUUID();

        carry(story, tag);
        given().get("/v1/tags/" + tag)
                .then()
                .statusCode(200)
                .body("kind", equalTo("tag"))
                .body("locale", equalTo("ar"))
                .body("direction", equalTo("rtl"))
                .body("slug", equalTo(slug(tag)))
                .body("path", equalTo("/ar/tags/" + slug(tag)))
                .body("links.articles", equalTo("/v1/articles?tag=" + tag));
        given().get("/v1/tags/by-slug/" + slug(tag)).then().statusCode(200).body("id", equalTo("" + tag));
        assertThat(listed()).contains(tag);

        carry(story);
        given().get("/v1/tags/" + tag).then().statusCode(404);
        assertThat(listed()).doesNotContain(tag);
    }

    @Test
    void aTagStaysWhileAnotherStoryCarriesIt() {
        var ankara = written("أنقرة");
        var story = UUID.randomUUID();
        carry(story, ankara);
        carry(UUID.randomUUID(), ankara);

        carry(story);

        assertThat(listed()).contains(ankara);
    }

    @Test
    void aTagIsReadInTheLanguageAskedForOrTheFirstThatItHas() {
        var id = created("{\"name\": {\"ar\": \"العلاقات\", \"fr\": \"Relations\"}}");
        carry(UUID.randomUUID(), id);

        given().get("/v1/tags/" + id + "?locale=fr").then().body("locale", equalTo("fr"), "direction", equalTo("ltr"));
        given().get("/v1/tags/" + id + "?locale=en").then().body("locale", equalTo("ar"));
        given().get("/v1/tags/" + id + "?locale=de").then().statusCode(400);
    }

    @Test
    void unusedTagsCostTheListNothing() {
        var page = PageRequest.first();
        var statement = TagFilter.statement("ar")
                .page(page, null, View.card, "ar")
                .text()
                .replace("?", "'ar'");
        QuarkusTransaction.begin();
        try {
            newsroomOf(20_000);
            var plan = session.createNativeQuery("explain (analyze, timing off) " + statement, String.class)
                    .getResultList();

            assertThat(rowsRead(plan)).as(String.join("\n", plan)).isBetween(1L, 20L * page.limit());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void aTagStaysWhenItsLastStoryGoesWhileTheNextIsComing() throws Exception {
        var tag = written("تناوب");
        var going = UUID.randomUUID();
        carry(going, tag);
        var gone = new CompletableFuture<Void>();

        transactions.run(() -> {
            use.carry(UUID.randomUUID(), Set.of(tag));
            gone.completeAsync(() -> {
                carry(going);
                return null;
            });
            // The one that goes has to wait for this transaction: that it is not done yet is what is wanted.
            assertThat(gone).failsWithin(Duration.ofMillis(500)).withThrowableOfType(TimeoutException.class);
        });
        gone.get(10, TimeUnit.SECONDS);

        assertThat(listed()).contains(tag);
    }

    @Test
    void storiesThatComeAndGoAtOnceLeaveTheListRight() throws Exception {
        var tags = List.of(written("تزامن"), written("تزامن"), written("تزامن"));
        var writers = Executors.newFixedThreadPool(6);
        var acts = IntStream.range(0, 12)
                .mapToObj(writer -> (Callable<Void>) () -> {
                    var story = new UUID(0x7461_6773L, writer);
                    for (var round = 0; round < 25; round++) {
                        carry(story, tags.get((writer + round) % 3), tags.get((writer + round + 1) % 3));
                        carry(story, round == 24 && writer == 0 ? new UUID[] {tags.get(0)} : new UUID[0]);
                    }
                    return null;
                })
                .toList();
        for (var done : writers.invokeAll(acts)) {
            done.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();

        assertThat(listed()).contains(tags.get(0)).doesNotContain(tags.get(1), tags.get(2));
    }

    @Test
    void whoChangesATagNamesTheVersionThatTheyRead() {
        var path = "/manage/v1/tags/" + written("الطاقة");
        var patch = "{\"description\": \"عن الطاقة\"}";

        patch(patch, null, path).statusCode(428);
        patch(patch, "\"7\"", path).statusCode(412).body("currentVersion", equalTo(1));
        patch(patch, "\"1\"", path)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("content.description.ar", equalTo("عن الطاقة"));
        patch("{\"description\": null}", "\"2\"", path).statusCode(200).body("content", not(hasKey("description")));
        patch("[]", "\"3\"", path).statusCode(422);
    }

    @Test
    void aTagMayBeMadeWithAnIdOfOnesOwnOnce() {
        var path = "/manage/v1/tags/" + UUID.randomUUID();
        var body = "{\"name\": \"المناخ\"}";

        managed().header("If-None-Match", "*").body(body).put(path).then().statusCode(201);
        managed().header("If-None-Match", "*").body(body).put(path).then().statusCode(412);
        managed().header("If-Match", "\"1\"").body(body).put(path).then().statusCode(200);
    }

    @Test
    void theNilUuidIsNoIdOfATag() {
        managed()
                .header("If-None-Match", "*")
                .body("{\"name\": \"المناخ\"}")
                .put("/manage/v1/tags/" + new UUID(0, 0))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("id"));
    }

    @Test
    void noTagAndNoItemShareAnId() {
        var tag = written("الصحة");
        var section = managed()
                .body("{\"name\": \"مجتمع\"}")
                .post("/manage/v1/sections")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        managed()
                .header("If-None-Match", "*")
                .body("{\"name\": \"وسم\"}")
                .put("/manage/v1/tags/" + section)
                .then()
                .statusCode(412);
        managed()
                .header("If-None-Match", "*")
                .body("{\"name\": \"قسم\"}")
                .put("/manage/v1/sections/" + tag)
                .then()
                .statusCode(412);
    }

    @Test
    void twoTagsDoNotShareASlug() {
        var word = "الماء " + UUID.randomUUID();
        var first = slug(written(word));

        assertThat(slug(written(word))).isEqualTo(first + "-2");
        managed()
                .body("{\"name\": \"الماء\", \"slug\": \"" + first + "\"}")
                .post("/manage/v1/tags")
                .then()
                .statusCode(409)
                .body("code", equalTo("slug-taken"));
    }

    @Test
    void anOldSlugLeadsToThePresentOne() {
        var tag = written("التعليم");
        var old = slug(tag);
        carry(UUID.randomUUID(), tag);

        patch("{\"slug\": \"تعليم-" + tag + "\"}", "\"1\"", "/manage/v1/tags/" + tag)
                .statusCode(200);

        given().redirects().follow(false).get("/v1/tags/by-slug/" + old).then().statusCode(308);
        given().get("/v1/tags/by-slug/" + old).then().statusCode(200).body("id", equalTo("" + tag));
    }

    @Test
    void aTagThatNothingNamesCanBeDeleted() {
        var tag = written("خطأ مطبعي");

        managed()
                .header("If-Match", "\"1\"")
                .delete("/manage/v1/tags/" + tag)
                .then()
                .statusCode(204);

        managed().get("/manage/v1/tags/" + tag).then().statusCode(404);
        given().get("/v1/tags/" + tag).then().statusCode(404);
    }

    @Test
    void everythingWrongWithATagIsSaidAtOnce() {
        managed()
                .body("{\"description\": 7, \"colour\": \"blue\"}")
                .post("/manage/v1/tags")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/description", "/colour"));
    }

    @Test
    void theDeskSeesAllTagsByName() {
        var last = written("يونيو");
        var first = written("الآفات");

        var desk = walked(() -> managed().queryParam("limit", 50), "/manage/v1/tags");

        assertThat(desk).containsSubsequence(first, last).doesNotHaveDuplicates();
    }

    @Test
    void theDeskIsClosedToThePublic() {
        given().get("/manage/v1/tags").then().statusCode(401);
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        given().get("/v1/tags?page=100&limit=100").then().statusCode(200).body("data", empty());
    }

    private static List<UUID> listed() {
        return walked(() -> given().queryParam("limit", 100), "/v1/tags");
    }

    private static List<UUID> walked(Supplier<RequestSpecification> request, String path) {
        var ids = new ArrayList<UUID>();
        String cursor = null;
        do {
            var asked = request.get();
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("data.id").forEach(id -> ids.add(UUID.fromString(id)));
            cursor = page.path("meta.nextCursor");
        } while (cursor != null);
        return ids;
    }

    /** So many tags, of which one in forty is carried. */
    private void newsroomOf(int tags) {
        Stream.of(
                        "create temporary table made on commit drop as select gen_random_uuid() as id, n from generate_series(1, %d) n",
                        "insert into tag select id, '{}', 'x', '{}', 1, now(), now() from made",
                        "insert into tag_use select id, gen_random_uuid() from made where n %% 40 = 0",
                        "insert into tag_listing select id, 'ar', '0' || md5(id::text), n %% 40 = 0 from made",
                        "insert into rendering select id, 'ar', 'tag', '{}', '{}', 'x', 'x', 'x', '/x', null, '{}', 1, 1, 0, now() from made",
                        "analyze tag",
                        "analyze tag_use",
                        "analyze tag_listing",
                        "analyze rendering")
                .forEach(statement -> session.doWork(connection -> {
                    try (var sent = connection.createStatement()) {
                        sent.execute(statement.formatted(tags));
                    }
                }));
    }

    /** What the scans of a plan looked at, including what they threw away. */
    private static long rowsRead(List<String> plan) {
        var scanned = Pattern.compile("Scan.*actual rows=(\\d+)(?:\\.\\d+)? loops=(\\d+)");
        var removed = Pattern.compile("Rows Removed by [^:]+: (\\d+)");
        var rows = 0L;
        for (var line : plan) {
            var scan = scanned.matcher(line);
            if (scan.find()) {
                rows += Long.parseLong(scan.group(1)) * Long.parseLong(scan.group(2));
            }
            var filter = removed.matcher(line);
            if (filter.find()) {
                rows += Long.parseLong(filter.group(1));
            }
        }
        return rows;
    }

    private void carry(UUID story, UUID... tags) {
        transactions.run(() -> use.carry(story, Arrays.stream(tags).collect(Collectors.toSet())));
    }

    private static UUID written(String name) {
        return created("{\"name\": \"" + name + "\"}");
    }

    private static UUID created(String content) {
        return UUID.fromString(managed()
                .body(content)
                .post("/manage/v1/tags")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String slug(UUID tag) {
        return managed()
                .get("/manage/v1/tags/" + tag)
                .then()
                .statusCode(200)
                .extract()
                .path("slugs.ar");
    }

    private static ValidatableResponse patch(String patch, String version, String path) {
        var request = given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(patch);
        return (version == null ? request : request.header("If-Match", version))
                .patch(path)
                .then();
    }

    private static RequestSpecification managed() {
        return given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .contentType("application/json");
    }
}
