package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Pictures;
import org.warraq.app.TestDatabase;

/** Uploads that are too large, cut short, or called what no file should be called. */
@NewsroomTest
class UploadEdgesTest {

    private static final String LIBRARY = "/manage/v1/media";
    private static final int MEGABYTE = 1024 * 1024;

    /** What it means where the server closes the connection on a body that it does not read to its end. */
    private static final String CLOSED = "closed";

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
        assertThat(chunked(
                        "PUT",
                        LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file",
                        "image/png",
                        Pictures.noise(1500, 1500)))
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
        assertThat(chunked("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png", picture))
                .isIn("413", CLOSED);
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
        assertThat(chunked("POST", "/manage/v1/tags", json, letters.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("413");
        var more = (letters + " ".repeat(20 * MEGABYTE)).getBytes(StandardCharsets.US_ASCII);
        assertThat(chunked("POST", "/manage/v1/tags", json, more)).isIn("413", CLOSED);
        var asset = newsroom.picture();
        newsroom.replace(asset, letters).then().statusCode(413);
    }

    @Test
    void whatIsCutShortLeavesNothing() throws IOException {
        var picture = Pictures.noise(300, 300);
        try (var socket = opened()) {
            var out = socket.getOutputStream();
            out.write(head("PUT", LIBRARY + "/018f2b1e-7c7a-7abc-8def-0123456789ab/file", "image/png")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(("Content-Length: " + picture.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(picture, 0, picture.length / 2);
            out.flush();
            await().atMost(Duration.ofSeconds(5)).until(() -> !spooled().isEmpty());
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> spooled().isEmpty());
        assertThat(library()).isEmpty();
    }

    @Test
    void aFormWithoutItsEndIsRefused() throws IOException {
        var cut = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nPNG";
        var form = cut.getBytes(StandardCharsets.US_ASCII);
        assertThat(chunked("POST", LIBRARY, "multipart/form-data; boundary=cut", form))
                .isEqualTo("400");
        assertThat(chunked("POST", LIBRARY, "multipart/form-data", form)).isEqualTo("400");
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
        assertThat(unfinished("POST", LIBRARY, "multipart/form-data; boundary=cut", start + "a".repeat(17 * 1024)))
                .isEqualTo("413");
        await().atMost(Duration.ofSeconds(5)).until(() -> spooled().isEmpty());
    }

    @Test
    void aHeadOfAPartMayBeAsLargeAsThatOfARequest() throws IOException {
        var head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nX-A: ";
        var form = joined(
                latin(head + "a".repeat(16 * 1024 - 200) + "\r\n\r\n"), Pictures.png(4, 3), latin("\r\n--cut--\r\n"));
        assertThat(chunked("POST", LIBRARY, "multipart/form-data; boundary=cut", form))
                .isEqualTo("201");
    }

    @Test
    void aHeadOfAPartWithoutANameIsNone() throws IOException {
        assertThat(chunked("POST", LIBRARY, "multipart/form-data; boundary=cut", latin("--cut\r\n: x\r\n\r\nPNG")))
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

    /** The status of a request that does not say how long its body is. */
    private static String chunked(String method, String path, String type, byte[] body) throws IOException {
        try (var socket = opened()) {
            var out = socket.getOutputStream();
            out.write((head(method, path, type) + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                for (var at = 0; at < body.length; at += MEGABYTE) {
                    var length = Math.min(MEGABYTE, body.length - at);
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(body, at, length);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (SocketException closed) {
                // An answer may have come before.
            }
            return status(socket);
        }
    }

    /** The status of a request of whose body, 7 MB as it says, no more comes than {@code start}. */
    private static String unfinished(String method, String path, String type, String start) throws IOException {
        try (var socket = opened()) {
            var out = socket.getOutputStream();
            out.write(latin(head(method, path, type) + "Content-Length: 7000000\r\n\r\n" + start));
            out.flush();
            return status(socket);
        }
    }

    private static String status(Socket socket) throws IOException {
        var line = new ByteArrayOutputStream();
        try {
            for (var next = socket.getInputStream().read(); next >= 0 && next != '\n'; ) {
                line.write(next);
                next = socket.getInputStream().read();
            }
        } catch (SocketException closed) {
            return CLOSED;
        }
        return line.size() == 0
                ? CLOSED
                : line.toString(StandardCharsets.US_ASCII).split(" ")[1];
    }

    private static Socket opened() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String head(String method, String path, String type) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + TestDatabase.ADMIN_TOKEN + "\r\nIf-None-Match: *\r\nContent-Type: " + type + "\r\n";
    }
}
