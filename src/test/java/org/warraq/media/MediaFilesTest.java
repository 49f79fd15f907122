package org.warraq.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.NewsroomTest;
import org.warraq.app.TestDatabase;
import org.warraq.imaging.DrawnPictures;
import org.warraq.imaging.Presets;

/** What browsers and caches are told of the files of assets. */
@NewsroomTest
class MediaFilesTest {
    private static final byte[] JPEG = DrawnPictures.jpeg(DrawnPictures.redAndBlue(1400, 900));
    private static final byte[] SVG = DrawnPictures.latin("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    private static final String HASH = "Zk3vJ2xkZ3QAQ9fJ2xkZ3Q";

    @Inject
    AgroalDataSource database;

    @Inject
    MediaStore store;

    @Inject
    MediaSignatures signatures;

    /** An asset, as it is written; {@link #shown} makes something live show it. */
    private record Kept(UUID id, byte[] bytes) {
        String path(String file) {
            return "/media/" + id + "/" + HASH + "/" + file;
        }
    }

    private static RequestSpecification client() {
        return given().urlEncodingEnabled(false);
    }

    private Kept asset(byte[] bytes, String mediaType, String fileName) throws Exception {
        var id = UUID.randomUUID();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        var file = Files.write(Files.createTempFile("warraq-", ""), bytes);
        store.forget(sha256.substring(0, 2) + "/" + sha256 + "/");
        store.keep(sha256.substring(0, 2) + "/" + sha256 + "/original", file, mediaType);
        Files.delete(file);
        var picture = mediaType.equals("image/jpeg");
        run("""
                insert into media (id, sha256, bytes, media_type, width, height, renderable, hash, content, label, words,
                    version, created_at, created_by, created_by_name, updated_at)
                values (?, ?, ?, ?, 1400, 900, ?, ?, jsonb_build_object('fileName', ?::text), ?, '{}', 1, now(), 'x', 'x', now())""", id, sha256, bytes.length, mediaType, picture, HASH, fileName, fileName);
        return new Kept(id, bytes);
    }

    private Kept shown(Kept asset, String kind) throws SQLException {
        // In the shape of the newest release of all, so that nobody renders it again and finds that there is no item.
        run("""
                insert into rendering (item, locale, kind, document, card, document_hash, card_hash, slug, path, sources,
                    revision, view_ordinal, position_seen, changed_at)
                values (gen_random_uuid(), 'ar', ?, '{}', '{}', '', '', '', '', array[?::uuid], 1, 2147483647, 0, now())""", kind, asset.id);
        return asset;
    }

    private Kept picture() throws Exception {
        return shown(asset(JPEG, "image/jpeg", "الرباط ليلا.JPG"), "article");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private void set(Kept asset, String assignment) throws SQLException {
        run("update media set " + assignment + " where id = ?", asset.id);
    }

    @Test
    void aWholePictureIsServedPixelByPixel() throws Exception {
        var path = picture().path("picture.jpg");
        var answer = client().get(path);
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("ETag", "\"" + HASH + ".picture.jpg\"")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(JPEG.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Robots-Tag", nullValue())
                .header(
                        "Content-Disposition",
                        "inline; filename=\"picture.jpg\"; filename*=UTF-8''%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7%20"
                                + "%D9%84%D9%8A%D9%84%D8%A7.jpg");
        for (var header : answer.headers()) {
            assertThat(answer.headers().getList(header.getName()))
                    .as(header.getName())
                    .hasSize(1);
        }
        assertThat(answer.asByteArray()).isEqualTo(JPEG);
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        var picture = picture();
        for (var file : List.of("picture.jpg", "card.webp")) {
            var whole = client().get(picture.path(file));
            client().head(picture.path(file))
                    .then()
                    .statusCode(200)
                    .header("Content-Length", whole.header("Content-Length"))
                    .header("ETag", whole.header("ETag"))
                    .header("Content-Disposition", whole.header("Content-Disposition"))
                    .body(emptyOrNullString());
            client().header("Range", "bytes=0-5")
                    .head(picture.path(file))
                    .then()
                    .statusCode(200)
                    .header("Content-Length", whole.header("Content-Length"));
        }
    }

    @Test
    void renditionsAreMadeWhenTheyAreAskedFor() throws Exception {
        var picture = picture();
        for (var rendition : Presets.of("image/jpeg", 1400, 900)) {
            var first = client().get(picture.path(rendition.fileName()));
            first.then()
                    .statusCode(200)
                    .contentType(rendition.mediaType())
                    .header("Cache-Control", containsString("immutable"))
                    .header("ETag", "\"" + HASH + "." + rendition.fileName() + "\"");
            assertThat(client().get(picture.path(rendition.fileName())).asByteArray())
                    .isEqualTo(first.asByteArray());
        }
    }

    @Test
    void manyWhoAskAtOnceGetTheSame() throws Exception {
        var path = picture().path("lead.jpg");
        var answers = IntStream.range(0, 50)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> client().get(path)))
                .toList();
        for (var answer : answers) {
            answer.get().then().statusCode(200).contentType("image/jpeg");
            assertThat(answer.get().asByteArray())
                    .isEqualTo(answers.get(0).get().asByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "original.png", "original", "original.jpg.exe", "full.jpg", "full.webp", "lead.png", "lead.gif",
                        "nosuch.jpg",
                "LEAD.jpg", "lead", ".", "..", "%2e%2e", "original.jpg%00", "original.jpg/", "lead.jpg/x"
            })
    void whatItDoesNotHaveIsNotThere(String file) throws Exception {
        client().get(picture().path(file)).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void whatNothingLiveShowsIsNotThere() throws Exception {
        var unused = asset(JPEG, "image/jpeg", "x.jpg");
        var nowhere = new Kept(UUID.randomUUID(), JPEG);
        var onlyItself = shown(unused, "media");
        for (var asset : List.of(unused, nowhere, onlyItself)) {
            for (var file : List.of("original.jpg", "card.jpg", "nosuch.jpg")) {
                var answer = client().get(asset.path(file));
                answer.then().statusCode(404).header("Cache-Control", startsWith("public, max-age=30"));
                assertThat(answer.path("detail").toString()).isEqualTo("There is nothing here.");
            }
        }
        client().get("/media/" + unused.id + "/otherHash/original.jpg").then().statusCode(404);
        client().get("/media/not-an-id/" + HASH + "/original.jpg").then().statusCode(404);
        shown(unused, "article");
        client().get(unused.path("card.jpg")).then().statusCode(200);
    }

    @Test
    void whatIsBlockedIsGoneForEverybody() throws Exception {
        var picture = picture();
        client().get(picture.path("card.jpg")).then().statusCode(200);
        set(picture, "blocked_at = now(), block_reason = 'secret reason'");
        var signed = signatures.signed(picture.path("card.jpg"), Instant.now().plusSeconds(60));
        for (var path : List.of(picture.path("card.jpg"), picture.path("original.jpg"), signed)) {
            client().get(path)
                    .then()
                    .statusCode(410)
                    .body("code", equalTo("gone"))
                    .body("detail", not(containsString("secret")));
        }
    }

    @Test
    void whenTheRightsHaveEndedItIsNotThere() throws Exception {
        var picture = picture();
        set(picture, "rights_until = now() + interval '100 s'");
        var cache = client().get(picture.path("card.jpg"))
                .then()
                .statusCode(200)
                .extract()
                .header("Cache-Control");
        assertThat(cache).matches("public, max-age=(9\\d|100)");
        set(picture, "rights_until = now() - interval '1 s'");
        client().get(picture.path("card.jpg")).then().statusCode(404);
    }

    private String location(String path) {
        var answer = client().redirects().follow(false).get(path);
        answer.then()
                .statusCode(307)
                .header("Cache-Control", "public, max-age=60")
                .header("ETag", nullValue());
        return answer.header("Location").replaceFirst(".*(?=/media/)", "");
    }

    @Test
    void anAddressOfBeforeLeadsToThePresentOne() throws Exception {
        var picture = picture();
        assertThat(location(picture.path("card.jpg").replace(HASH, "before"))).isEqualTo(picture.path("card.jpg"));
        for (var file : List.of("nosuch.jpg", "card.exe", "card", "original")) {
            client().redirects()
                    .follow(false)
                    .get(picture.path(file).replace(HASH, "before"))
                    .then()
                    .statusCode(404);
        }
    }

    /** The picture of before was a larger PNG. */
    @ParameterizedTest
    @CsvSource({
        "original.png, picture.jpg",
        "picture.png, picture.jpg",
        "card.png, card.jpg",
        "card.webp, card.webp",
        "full.png, lead.jpg",
        "full.webp, lead.webp",
        "wide-1280.webp, wide-1280.webp",
        "square-320.gif, square-320.jpg"
    })
    void anAddressOfBeforeLeadsToWhatIsNearestToIt(String before, String now) throws Exception {
        var picture = picture();
        var location = location(picture.path(before).replace(HASH, "before"));
        assertThat(location).isEqualTo(picture.path(now));
        client().get(location).then().statusCode(200);
    }

    @Test
    void aPictureOfWhichNoSmallerAreMadeStandsForThemAll() throws Exception {
        var drawing = shown(asset(SVG, "image/svg+xml", "logo.svg"), "article");
        for (var before : List.of("card.webp", "original.jpg", "picture.jpg")) {
            assertThat(location(drawing.path(before).replace(HASH, "before"))).isEqualTo(drawing.path("original.svg"));
        }
        var film = shown(asset(new byte[9], "video/mp4", "film.mp4"), "article");
        client().get(film.path("card.jpg").replace(HASH, "before")).then().statusCode(404);
    }

    @Test
    void whatACameraWroteIntoAPictureIsForTheDeskAlone() throws Exception {
        var secret = DrawnPictures.withXmp(
                DrawnPictures.withExif(JPEG, 6, "in the house of the witness"), "<x>of the witness</x>");
        var picture = shown(asset(secret, "image/jpeg", "x.jpg"), "article");

        assertThat(location(picture.path("original.jpg"))).isEqualTo(picture.path("picture.jpg"));
        var clean = client().get(picture.path("picture.jpg"));
        clean.then().statusCode(200).header("Content-Length", String.valueOf(clean.asByteArray().length));
        assertThat(new String(clean.asByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("witness");
        var until = Instant.now().plusSeconds(60);
        assertThat(client().get(signatures.signed(picture.path("original.jpg"), until))
                        .asByteArray())
                .isEqualTo(secret);
        assertThat(client().get(signatures.signed(picture.path("picture.jpg"), until))
                        .asByteArray())
                .isEqualTo(clean.asByteArray());
    }

    @Test
    void whatIsReplacedWhileItIsMadeSmallerLeadsToWhatReplacedIt() throws Exception {
        var picture = picture();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(JPEG));
        var original = store.file(Originals.key(sha256)).orElseThrow();
        Files.delete(original);
        // Whoever reads it waits for somebody who writes.
        assertThat(new ProcessBuilder("mkfifo", original.toString()).start().waitFor())
                .isZero();
        var asked = CompletableFuture.supplyAsync(
                () -> client().redirects().follow(false).get(picture.path("lead.jpg")));
        var written = Files.newOutputStream(original);
        set(picture, "hash = 'another'");
        Files.delete(original);
        written.write(JPEG);
        written.close();
        asked.get(20, TimeUnit.SECONDS).then().statusCode(307).header("Location", endsWith("/another/lead.jpg"));
    }

    @Test
    void aFileIsSentToWhoKnowsWhichOneItIs() throws Exception {
        var path = picture().path("card.jpg");
        var tag = client().get(path).header("ETag");
        for (var known : List.of(tag, "\"x\", " + tag, "*")) {
            client().header("If-Match", known).get(path).then().statusCode(200);
        }
        for (var other : List.of("\"x\"", "W/" + tag)) {
            client().header("If-Match", other).get(path).then().statusCode(412);
        }
    }

    @Test
    void whatAClientHasIsNotSentAgain() throws Exception {
        var path = picture().path("card.jpg");
        var tag = client().get(path).header("ETag");
        for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            client().header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", containsString("immutable"))
                    .body(emptyOrNullString());
        }
        client().header("If-None-Match", "\"x\"").get(path).then().statusCode(200);
    }

    @Test
    void partsAreSentWhereTheyAreAskedFor() throws Exception {
        var path = picture().path("picture.jpg");
        var size = JPEG.length;
        for (var range : new int[][] {{0, 1}, {0, size - 1}, {100, 299}, {size - 1, size - 1}}) {
            var answer = client().header("Range", "bytes=" + range[0] + "-" + range[1])
                    .get(path);
            answer.then()
                    .statusCode(206)
                    .header("Content-Range", "bytes " + range[0] + "-" + range[1] + "/" + size)
                    .header("Content-Length", String.valueOf(range[1] - range[0] + 1));
            assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(JPEG, range[0], range[1] + 1));
        }
        assertThat(client().header("Range", "bytes=-7").get(path).asByteArray())
                .isEqualTo(Arrays.copyOfRange(JPEG, size - 7, size));
        client().header("Range", "bytes=" + size + "-")
                .get(path)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + size)
                .body("code", equalTo("range-not-satisfiable"));
        client().header("Range", "bytes=0-1,5-6").get(path).then().statusCode(200);
        client().header("Range", "bytes=0-1")
                .get(path.replace("picture", "card"))
                .then()
                .statusCode(206);
    }

    @Test
    void aPartIsOfTheFileThatTheClientHasAPartOf() throws Exception {
        var path = picture().path("picture.jpg");
        var tag = client().get(path).header("ETag");
        client().header("Range", "bytes=0-1")
                .header("If-Range", tag)
                .get(path)
                .then()
                .statusCode(206);
        for (var other : List.of("\"x\"", "W/" + tag, "Thu, 19 Sep 2024 12:00:00 GMT")) {
            client().header("Range", "bytes=0-1")
                    .header("If-Range", other)
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void whatABrowserCouldRunIsDownloaded() throws Exception {
        var drawing = shown(asset(SVG, "image/svg+xml", "logo.html"), "article");
        client().get(drawing.path("original.svg"))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "attachment; filename=\"original.svg\"; filename*=UTF-8''logo.svg");
        client().get(drawing.path("thumbnail.png")).then().statusCode(404);
    }

    @Test
    void whoHasASignedAddressSeesWhatIsNotPublic() throws Exception {
        var unused = asset(JPEG, "image/jpeg", "x.jpg");
        for (var file : List.of("original.jpg", "square-320.webp")) {
            client().get(signatures.signed(unused.path(file), Instant.now().plusSeconds(60)))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "private, max-age=300")
                    .header("X-Robots-Tag", "noindex")
                    .header("Surrogate-Key", nullValue())
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Test
    void aSignatureIsGoodForOneFileAndATime() throws Exception {
        var unused = asset(JPEG, "image/jpeg", "x.jpg");
        var other = asset(SVG, "image/svg+xml", "x.svg");
        var signed = signatures.signed(unused.path("card.jpg"), Instant.now().plusSeconds(60));
        var query = signed.substring(signed.indexOf('?'));
        var expired = signatures.signed(unused.path("card.jpg"), Instant.now().minusSeconds(1));
        for (var path : List.of(
                expired,
                other.path("original.svg") + query,
                signed.replaceFirst("until=\\d", "until=9"),
                signed.substring(0, signed.length() - 1),
                signed.replaceFirst("&.*", ""),
                unused.path("card.jpg") + "?signature=x")) {
            client().get(path).then().statusCode(404);
        }
        client().get(unused.path("original.jpg") + query).then().statusCode(200);
        client().get(unused.path("original.jpg") + "?until=soon").then().statusCode(400);
        client().get(unused.path("original.jpg") + "?size=2").then().statusCode(400);
        var moved = signatures.signed(
                unused.path("card.jpg").replace(HASH, "old"), Instant.now().plusSeconds(60));
        var location = client().redirects()
                .follow(false)
                .get(moved)
                .then()
                .statusCode(307)
                .extract()
                .header("Location");
        client().get(location.substring(location.indexOf("/media"))).then().statusCode(200);
    }

    @Test
    void anAnswerToSomebodyIsKeptByNoCache() throws Exception {
        var path = picture().path("card.jpg");
        given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void whatIsMissingInTheStoreIsAFailureAndNotALongWait() throws Exception {
        var picture = picture();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(JPEG));
        store.forget(sha256.substring(0, 2) + "/" + sha256 + "/");
        client().get(picture.path("original.jpg")).then().statusCode(500);
        client().get(picture.path("card.jpg")).then().statusCode(500).body("code", equalTo("internal"));
    }

    @Test
    void aClientThatStopsReadingHoldsNobodyUp() throws Exception {
        var large = new byte[20_000_000];
        System.arraycopy(JPEG, 0, large, 0, JPEG.length);
        var film = shown(asset(large, "video/mp4", "film.mp4"), "article");
        var stalled = IntStream.range(0, 50)
                .mapToObj(number -> stalled(film.path("original.mp4")))
                .toList();
        var begin = System.nanoTime();
        client().get(film.path("original.mp4")).then().statusCode(200);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
        for (var socket : stalled) {
            socket.close();
        }
    }

    private static Socket stalled(String path) {
        try {
            var socket = new Socket("localhost", RestAssured.port);
            var head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
