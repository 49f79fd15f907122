package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Pictures;

/** From a file on somebody's desk to the library, and out of it again. */
@NewsroomTest
class MediaTest {

    private static final String LIBRARY = "/manage/v1/media";

    @Inject
    Newsroom newsroom;

    @Inject
    MediaStore store;

    @Test
    void anUploadedFileIsWhatItsBytesSay() {
        newsroom.desk()
                .multiPart("file", "قصة.pdf", Pictures.png(40, 30), "application/pdf")
                .post(LIBRARY)
                .then()
                .statusCode(201)
                .header("Location", containsString(LIBRARY + "/"))
                .header("ETag", "\"1\"")
                .body("kind", equalTo("media"))
                .body("mediaType", equalTo("image/png"))
                .body("width", equalTo(40))
                .body("height", equalTo(30))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("label", equalTo("قصة.pdf"))
                .body("content.fileName", equalTo("قصة.pdf"))
                .body(
                        "url",
                        matchesPattern(
                                "/media/[0-9a-f-]{36}/[0-9a-f]{16}/original\\.png\\?until=[0-9]+&signature=[0-9A-Za-z_-]{43}"))
                .body("createdBy.id", equalTo("admin"))
                .body("expired", equalTo(false));
    }

    @Test
    void whatIsSaidOfAFileComesWithIt() {
        var said =
                "{\"alt\": {\"ar\": \"ساحة\", \"fr\": \"Place\"}, \"credit\": \"سناء\", \"focalPoint\": {\"x\": 0.5, \"y\": 0.2}}";
        newsroom.desk()
                .multiPart("content", "said.json", said.getBytes(StandardCharsets.UTF_8), "application/json")
                .multiPart("file", "a.png", Pictures.png(4, 3))
                .post(LIBRARY)
                .then()
                .statusCode(201)
                .body("label", equalTo("ساحة"))
                .body("content.alt.fr", equalTo("Place"))
                .body("content.focalPoint.y", equalTo(0.2));
    }

    @Test
    void whatIsWrongWithAFormIsSaid() {
        newsroom.desk()
                .multiPart("content", "{\"credit\": 7, \"focalPoint\": {\"x\": 2, \"y\": 0}}", "application/json")
                .multiPart("file", "a.png", Pictures.png(4, 3))
                .post(LIBRARY)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/credit", "/focalPoint/x"));
        newsroom.desk()
                .multiPart("content", "{}", "application/json")
                .post(LIBRARY)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/file"));
        newsroom.desk()
                .multiPart("file", "a.png", Pictures.png(4, 3))
                .multiPart("picture", "a.png", Pictures.png(4, 3))
                .post(LIBRARY)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/picture"));
        assertThat(library()).isEmpty();
    }

    @Test
    void theSameBytesAreOneAsset() {
        var bytes = Pictures.png(4, 3);
        var first = newsroom.asset(bytes, "first.png");
        newsroom.desk()
                .multiPart("content", "{\"credit\": \"another\"}", "application/json")
                .multiPart("file", "second.png", bytes)
                .post(LIBRARY)
                .then()
                .statusCode(200)
                .header("Location", endsWith(first.desk()))
                .body("id", equalTo(first.id()))
                .body("version", equalTo(1))
                .body("content.fileName", equalTo("first.png"))
                .body("content.credit", nullValue());
    }

    @Test
    void twoWhoUploadTheSameBytesAtOnceGetOneAsset() throws Exception {
        var bytes = Pictures.png(400, 300);
        var desks = Executors.newFixedThreadPool(4);
        try {
            Callable<Response> upload =
                    () -> newsroom.desk().multiPart("file", "a.png", bytes).post(LIBRARY);
            var answers = desks.invokeAll(List.of(upload, upload, upload, upload)).stream()
                    .map(MediaTest::answer)
                    .toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
            assertThat(answers)
                    .extracting(answer -> answer.<String>path("id"))
                    .containsOnly(answers.get(0).<String>path("id"));
        } finally {
            desks.shutdown();
        }
        assertThat(library()).hasSize(1);
    }

    @Test
    void aFileMayComeByItselfWithAnIdOfOnesOwn() {
        var id = UUID.randomUUID();
        var bytes = Pictures.png(4, 3);
        newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("image/png")
                .queryParam("fileName", "ساحة.png")
                .body(bytes)
                .put(file(id))
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()))
                .body("content.fileName", equalTo("ساحة.png"));
        newsroom.desk()
                .header("If-None-Match", "*")
                .body(Pictures.png(4, 3))
                .contentType("image/png")
                .put(file(id))
                .then()
                .statusCode(412);
        newsroom.desk()
                .header("If-None-Match", "*")
                .body(bytes)
                .contentType("image/png")
                .put(file(UUID.randomUUID()))
                .then()
                .statusCode(409)
                .body("asset", equalTo(id.toString()));
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirstUnderTheSameId() throws IOException {
        var asset = newsroom.picture();
        var first = asset.answer().jsonPath();
        newsroom.holding(asset)
                .contentType("image/png")
                .body(Pictures.png(8, 6))
                .put(asset.desk() + "/file")
                .then()
                .statusCode(200)
                .body("id", equalTo(asset.id()))
                .body("width", equalTo(8))
                .body("version", equalTo(2))
                .body("url", not(equalTo(first.getString("url"))))
                .body("content.fileName", equalTo("صورة.png"));
        assertThat(store.find(Originals.key(first.getString("sha256")))).isEmpty();
        newsroom.holding(asset)
                .contentType("image/png")
                .body(Pictures.png(8, 6))
                .put(asset.desk() + "/file")
                .then()
                .statusCode(412);
    }

    @Test
    void ofThoseWhoReplaceItAtOnceTheLosersLeaveNothing() throws Exception {
        var asset = newsroom.picture();
        var desks = Executors.newFixedThreadPool(4);
        var files = Stream.generate(() -> Pictures.noise(300, 300)).limit(4).toList();
        try {
            var answers = desks
                    .invokeAll(files.stream()
                            .<Callable<Response>>map(bytes -> () -> newsroom.holding(asset)
                                    .contentType("image/png")
                                    .body(bytes)
                                    .put(asset.desk() + "/file"))
                            .toList())
                    .stream()
                    .map(MediaTest::answer)
                    .toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            desks.shutdown();
        }
        var present = newsroom.latest(asset).answer().<String>path("sha256");
        for (var bytes : files) {
            var sha256 = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
            assertThat(store.find(Originals.key(sha256)).isPresent()).isEqualTo(sha256.equals(present));
        }
    }

    @Test
    void bytesThatAnotherHasAreNotPutInPlace() {
        var bytes = Pictures.png(4, 3);
        var other = newsroom.asset(bytes, "a.png");
        var asset = newsroom.picture();
        newsroom.holding(asset)
                .contentType("image/png")
                .body(bytes)
                .put(asset.desk() + "/file")
                .then()
                .statusCode(409)
                .body("asset", equalTo(other.id()));
        newsroom.latest(asset).answer().then().body("width", equalTo(40));
    }

    @Test
    void whatIsSaidIsChangedAsOfAnythingElse() {
        var asset = newsroom.picture();
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("credit", "سناء", "place", "الرباط")));
        asset.answer().then().body("content.credit", equalTo("سناء"), "content.place", equalTo("الرباط"));
        asset = newsroom.after(asset, newsroom.replace(asset, Map.of("caption", "ساحة")));
        asset.answer()
                .then()
                .body("content.credit", nullValue())
                .body("content.caption.ar", equalTo("ساحة"))
                .body("content.fileName", equalTo("صورة.png"))
                .body("label", equalTo("ساحة"));
        newsroom.patch(asset, Map.of("fileName", "../a.png"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fileName"));
    }

    @Test
    void addressesFollowTheFocalPoint() {
        var asset = newsroom.picture();
        var url = asset.answer().<String>path("url");
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("focalPoint", Map.of("x", 0.1, "y", 0.9))));
        assertThat(asset.answer().<String>path("url")).isNotEqualTo(url);
        asset = newsroom.after(asset, newsroom.patch(asset, "{\"focalPoint\": null}"));
        assertThat(asset.answer().<String>path("url")).isEqualTo(url);
    }

    @Test
    void whatNothingNamesIsDeletedWithItsBytes() throws IOException {
        var asset = newsroom.picture();
        newsroom.delete(asset).then().statusCode(204);
        newsroom.desk().get(asset.desk()).then().statusCode(404);
        assertThat(store.find(Originals.key(asset.answer().path("sha256")))).isEmpty();
    }

    @Test
    void theLibraryIsSearchedByWordsAsTheyBegin() {
        var square = described("ساحة الأمم المتحدة", "سناء الكتاني");
        var street = described("شارع محمد الخامس", "وكالة");
        found("q=الامم المتحد", square);
        found("q=الكتان", square);
        found("q=شارع", street);
        found("credit=وكالة", street);
        found("q=شارع ساحة");
        found("type=image", street, square);
        found("type=image/png", street, square);
        found("type=video");
        found("type=document");
        found("unused=true&takenAfter=2024-01-01T00:00:00Z", street, square);
        found("takenBefore=2024-01-01T00:00:00Z");
        found("createdBefore=2024-01-01T00:00:00Z");
        newsroom.desk().get(LIBRARY + "?type=nothing").then().statusCode(400);
        newsroom.desk().get(LIBRARY + "?q=!").then().statusCode(400);
    }

    @Test
    void theLibraryIsReadPageByPage() {
        var first = newsroom.picture();
        var second = newsroom.picture();
        var third = newsroom.picture();
        var page = newsroom.desk().get(LIBRARY + "?limit=2&count=true");
        page.then()
                .body("data.id", contains(third.id(), second.id()))
                .body("meta.total", equalTo(3))
                .body("meta.nextCursor", notNullValue());
        newsroom.desk()
                .get(LIBRARY + "?limit=2&cursor=" + page.path("meta.nextCursor"))
                .then()
                .body("data.id", contains(first.id()))
                .body("meta.nextCursor", nullValue());
    }

    @Test
    void whoIsLimitedBringsFilesAndChangesThemAlone() {
        var asset = newsroom.picture();
        var author = newsroom.token("author");
        var own = newsroom.as(author)
                .multiPart("file", "own.png", Pictures.png(4, 3))
                .post(LIBRARY);
        own.then().statusCode(201);
        newsroom.as(author).get(asset.desk()).then().statusCode(200);
        patched(author, asset.id(), 403);
        patched(author, own.path("id"), 200);
        var writer =
                newsroom.token(Map.of("name", "سناء", "role", "editor", "limits", Map.of("kinds", List.of("article"))));
        newsroom.as(writer).get(LIBRARY).then().statusCode(403);
        newsroom.as(writer)
                .multiPart("file", "a.png", Pictures.png(4, 3))
                .post(LIBRARY)
                .then()
                .statusCode(403);
    }

    @Test
    void theTrailTellsOfUploadsAndChanges() {
        var asset = newsroom.picture();
        asset = newsroom.after(asset, newsroom.patch(asset, Map.of("credit", "سناء")));
        newsroom.after(asset, newsroom.act(asset, "block", Map.of("reason", "حقوق")));
        newsroom.desk()
                .get("/manage/v1/audit?kind=media")
                .then()
                .body("data.action", contains("blocked", "updated", "created"));
    }

    private void patched(Newsroom.Thing token, String id, int status) {
        newsroom.as(token)
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"place\": \"الرباط\"}")
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(status);
    }

    private Newsroom.Thing described(String alt, String credit) {
        var asset = newsroom.picture();
        var said = Map.of("alt", alt, "credit", credit, "takenAt", "2024-09-21T10:00:00Z");
        return newsroom.after(asset, newsroom.patch(asset, said));
    }

    private void found(String query, Newsroom.Thing... expected) {
        var answer = newsroom.desk().get(LIBRARY + "?" + query).then().statusCode(200);
        if (expected.length == 0) {
            answer.body("data", empty());
            return;
        }
        answer.body("data", hasSize(expected.length))
                .body(
                        "data.id",
                        contains(List.of(expected).stream()
                                .map(Newsroom.Thing::id)
                                .toArray()));
    }

    private List<String> library() {
        return newsroom.desk().get(LIBRARY).then().statusCode(200).extract().path("data.id");
    }

    private static Response answer(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String file(UUID id) {
        return LIBRARY + "/" + id + "/file";
    }
}
