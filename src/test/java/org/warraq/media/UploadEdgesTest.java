package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Pictures;

/** Uploads that are too large, cut short, or called what no file should be called. */
@NewsroomTest
class UploadEdgesTest {

    private static final String LIBRARY = "/manage/v1/media";
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Newsroom newsroom;

    @Inject
    Spool spool;

    @Inject
    MediaPlaces places;

    @Test
    void aFileMayBeLargerThanJson() throws IOException {
        var picture = Pictures.noise(1500, 1500);
        assertThat(picture).hasSizeGreaterThan(6 * MEGABYTE);
        newsroom.asset(picture, "large.png").answer().then().body("bytes", equalTo(picture.length));
        assertThat(RawUpload.of("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png")
                        .chunked(Pictures.noise(1500, 1500)))
                .isEqualTo("201");
        assertThat(spooled()).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        var picture = Arrays.copyOf(Pictures.png(4, 3), 9 * MEGABYTE);
        newsroom.desk()
                .multiPart("file", "large.png", picture)
                .post(LIBRARY)
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        assertThat(RawUpload.of("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png")
                        .chunked(picture))
                .isIn("413", RawUpload.CLOSED);
        assertThat(library()).isEmpty();
        await().atMost(Duration.ofSeconds(5)).until(() -> spooled().isEmpty());
    }

    @Test
    void jsonIsNoLargerThanBefore() throws IOException {
        var letters = "{\"name\": \"" + "a".repeat(4 * MEGABYTE) + "\"}";
        newsroom.post("/manage/v1/tags", letters).then().statusCode(413).body("code", equalTo("body-too-large"));
        newsroom.post("/manage/v1/tags", letters + " ".repeat(2 * MEGABYTE))
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        var json = "application/json";
        assertThat(RawUpload.of("POST", "/manage/v1/tags", json).chunked(letters.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("413");
        var more = (letters + " ".repeat(20 * MEGABYTE)).getBytes(StandardCharsets.US_ASCII);
        assertThat(RawUpload.of("POST", "/manage/v1/tags", json).chunked(more)).isIn("413", RawUpload.CLOSED);
        var asset = newsroom.picture();
        newsroom.replace(asset, letters).then().statusCode(413);
    }

    @Test
    void whatIsCutShortLeavesNothing() throws IOException {
        var picture = Pictures.noise(300, 300);
        try (var socket = RawUpload.opened()) {
            var out = socket.getOutputStream();
            out.write(latin(RawUpload.of("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png")
                    .head()));
            out.write(latin("Content-Length: " + picture.length + "\r\n\r\n"));
            out.write(picture, 0, picture.length / 2);
            out.flush();
            await().atMost(Duration.ofSeconds(5)).until(() -> !spooled().isEmpty());
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> spooled().isEmpty());
        assertThat(library()).isEmpty();
    }

    @Test
    void anIdThatIsTakenIsRefusedBeforeTheFileComes() throws IOException {
        var asset = newsroom.picture();
        assertThat(RawUpload.of("PUT", asset.desk() + "/file", "image/png").unfinished(""))
                .isEqualTo("412");
    }

    @Test
    void whoMayNotBringFilesIsToldBeforeTheFileComes() throws IOException {
        var token = newsroom.token(
                        Map.of("name", "سناء", "role", "editor", "limits", Map.of("kinds", List.of("article"))))
                .answer()
                .<String>path("token");
        var file = RawUpload.of("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png");
        assertThat(file.by(token).unfinished("")).isEqualTo("403");
        var form = RawUpload.of("POST", LIBRARY, "multipart/form-data; boundary=cut");
        assertThat(form.by(token).unfinished("")).isEqualTo("403");
    }

    @Test
    void aFormWithoutItsEndIsRefused() throws IOException {
        var cut = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nPNG";
        var form = cut.getBytes(StandardCharsets.US_ASCII);
        assertThat(RawUpload.of("POST", LIBRARY, "multipart/form-data; boundary=cut")
                        .chunked(form))
                .isEqualTo("400");
        assertThat(RawUpload.of("POST", LIBRARY, "multipart/form-data").chunked(form))
                .isEqualTo("400");
        assertThat(library()).isEmpty();
        assertThat(spooled()).isEmpty();
    }

    static List<String> headsWithoutEnd() {
        return List.of(
                "--cut\r\nX-A: ",
                "--cut\r\n",
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"",
                "--cut\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nPNG\r\n--cut\r\nX-A: ",
                "");
    }

    @ParameterizedTest
    @MethodSource("headsWithoutEnd")
    void aHeadOfAPartIsRefusedBeforeItIsThere(String start) throws IOException {
        assertThat(RawUpload.of("POST", LIBRARY, "multipart/form-data; boundary=cut")
                        .unfinished(start + "a".repeat(17 * 1024)))
                .isEqualTo("413");
        await().atMost(Duration.ofSeconds(5)).until(() -> spooled().isEmpty());
    }

    @Test
    void aHeadOfAPartMayBeAsLargeAsThatOfARequest() throws IOException {
        var head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nX-A: ";
        var form = joined(
                latin(head + "a".repeat(16 * 1024 - 200) + "\r\n\r\n"), Pictures.png(4, 3), latin("\r\n--cut--\r\n"));
        assertThat(RawUpload.of("POST", LIBRARY, "multipart/form-data; boundary=cut")
                        .chunked(form))
                .isEqualTo("201");
    }

    @Test
    void aHeadOfAPartWithoutANameIsNone() throws IOException {
        assertThat(RawUpload.of("POST", LIBRARY, "multipart/form-data; boundary=cut")
                        .chunked(latin("--cut\r\n: x\r\n\r\nPNG")))
                .isEqualTo("400");
    }

    static List<Arguments> names() {
        return List.of(
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Users\\سناء\\صورة.png", "صورة.png"),
                Arguments.of("a\u0001b\r\n.png", "ab.png"),
                Arguments.of("gnp\u202Egpj.exe", "gnpgpj.exe"),
                Arguments.of("..", "file"),
                Arguments.of("/", "file"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsANameAndNoPath(String given, String kept) {
        assertThat(FileNames.of(given)).isEqualTo(kept);
        newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("image/png")
                .queryParam("fileName", given)
                .body(Pictures.png(4, 3))
                .put(LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file")
                .then()
                .statusCode(201)
                .body("content.fileName", equalTo(kept));
    }

    @Test
    void whatAServerLeftThatWasKilledIsSweptAway() throws IOException {
        Files.createDirectories(places.uploads());
        var left = Files.createFile(places.uploads().resolve("upload-left"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var fresh = Files.createFile(places.uploads().resolve("upload-fresh"));
        spool.sweep(Instant.now().minus(Duration.ofDays(1)));
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
        Files.delete(fresh);
    }

    private List<?> library() {
        return newsroom.desk().get(LIBRARY).path("data");
    }

    private List<String> spooled() {
        var files = places.uploads().toFile().list();
        return files == null ? List.of() : List.of(files);
    }
}
