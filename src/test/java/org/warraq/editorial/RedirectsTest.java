package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Addresses of the site that lead elsewhere: written one by one, and many at once as CSV. */
@NewsroomTest
class RedirectsTest {

    private static final String REDIRECTS = "/manage/v1/redirects";
    private static final String SHEET = "/manage/v1/redirects.csv";
    private static final String HEADER = "from,to,permanent\r\n";

    @Inject
    Newsroom newsroom;

    @Test
    void redirectsAreListedByTheirPathsAndCounted() {
        List.of("/older", "/old", "/oldest").forEach(from -> newsroom.redirect(from, "/ar/new"));

        var page = newsroom.desk().get(REDIRECTS + "?limit=2&count=true");
        page.then()
                .body("data.from", contains("/old", "/older"))
                .body("meta.total", equalTo(3))
                .body("meta.totalAtLeast", nullValue());
        newsroom.desk()
                .get(REDIRECTS + "?limit=2&cursor=" + page.jsonPath().getString("meta.nextCursor"))
                .then()
                .body("data.from", contains("/oldest"))
                .body("meta.total", nullValue());
    }

    @Test
    void aRedirectIsReplacedAndDeletedByWhoHasSeenIt() {
        var redirect = newsroom.redirect("/old", "/ar/new");
        assertThat(redirect.answer().header("ETag")).isEqualTo("\"1\"");

        var gone = newsroom.replace(redirect, Map.of("from", "/older/", "gone", true, "permanent", false));
        gone.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("from", equalTo("/older"))
                .body("to", nullValue())
                .body("permanent", equalTo(false))
                .body("createdAt", equalTo(redirect.answer().jsonPath().getString("createdAt")));
        resolve("/old").then().statusCode(404);
        resolve("/older").then().statusCode(410);
        newsroom.replace(redirect, Map.of("from", "/old", "to", "/ar/new"))
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        newsroom.delete(redirect).then().statusCode(412);
        newsroom.delete(newsroom.latest(redirect)).then().statusCode(204);
        newsroom.desk().get(redirect.desk()).then().statusCode(404);
    }

    @Test
    void aRedirectIsCreatedWithAnIdOfOnesOwnOnce() {
        var place = REDIRECTS + "/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d";
        create(place, "/old").then().statusCode(201).header("Location", containsString(place));
        create(place, "/older").then().statusCode(412);
    }

    private Response create(String place, String from) {
        return newsroom.desk()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("from", from, "gone", true))
                .put(place);
    }

    @Test
    void whatIsReplacedFormsNoChainEither() {
        newsroom.redirect("/a", "/b?page=1");
        var other = newsroom.redirect("/c", "/d");

        for (var content : List.of(
                Map.of("from", "/c", "to", "/a"),
                Map.of("from", "/c", "to", "/a/?page=2#top"),
                Map.of("from", "/c", "to", "/c/#top"),
                Map.of("from", "/b", "to", "/d"),
                Map.of("from", "/a", "to", "/d"))) {
            newsroom.replace(other, content).then().statusCode(409).body("code", equalTo("conflict"));
        }
        newsroom.replace(other, Map.of("from", "/c", "to", "/b")).then().statusCode(200);
        newsroom.replace(newsroom.latest(other), Map.of("from", "/d", "to", "/c"))
                .then()
                .statusCode(200);
    }

    /** With nothing in them that could be compressed. */
    @Test
    void theLongestPathsAreKeptAndLongerOnesRefused() {
        var random = new Random(7);
        var to = "/" + ideographs(random, 1999);
        var from = "/" + ideographs(random, 866);
        newsroom.redirect(from, to);
        newsroom.desk().get(REDIRECTS).then().body("data.from", contains(from)).body("data.to", contains(to));
        newsroom.post(REDIRECTS, Map.of("from", to, "gone", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/from"))
                .body("errors.code", contains("too-long"));
    }

    private static String ideographs(Random random, int count) {
        return random.ints(count, 0x4e00, 0x9fa5).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void allAreExportedAsTheyAreImported() {
        newsroom.redirect("/?p=1,2", "/ar/دولي");
        newsroom.redirect("/ar/\"قديم\"", "https://publisher.example/?a=1");
        newsroom.post(REDIRECTS, Map.of("from", "/gone", "gone", true, "permanent", false));

        var sheet = newsroom.desk().get(SHEET);
        sheet.then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"redirects.csv\"")
                .header("Cache-Control", containsString("no-store"));
        var text = new String(sheet.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(HEADER
                        + "\"/?p=1,2\",/ar/دولي,true\r\n"
                        + "\"/ar/\"\"قديم\"\"\",https://publisher.example/?a=1,true\r\n"
                        + "/gone,,false\r\n");
        imported(text, 0, 0, 3);
        newsroom.reset();
        imported(text, 3, 0, 0);
        assertThat(newsroom.desk().get(SHEET).asByteArray()).isEqualTo(sheet.asByteArray());
    }

    @Test
    void theLargestImportIsTakenAndExportedWhole() {
        var lines = IntStream.range(0, 10_000)
                .mapToObj("/%05d,/new,true\r\n"::formatted)
                .collect(Collectors.joining());
        imported(HEADER + lines, 10_000, 0, 0);
        assertThat(newsroom.desk().get(SHEET).asString()).isEqualTo(HEADER + lines);
    }

    @Test
    void anImportReplacesWhatLeadsFromTheSamePath() {
        var kept = newsroom.redirect("/a", "/b");
        var replaced = newsroom.redirect("/c", "/d");
        newsroom.redirect("/e", "/f");

        // From a spreadsheet: a byte order mark, plain line feeds, blank lines, values left out.
        imported("\uFEFFfrom,to,permanent\n\n/a,/b,true\n/c/,,\n  \n\"/x\",/y,false", 1, 1, 1);

        assertThat(newsroom.latest(kept).version()).isEqualTo(1);
        assertThat(newsroom.latest(replaced).version()).isEqualTo(2);
        given().get("/v1/redirects")
                .then()
                .body("data.from", contains("/a", "/c", "/e", "/x"))
                .body("data.gone", contains(false, true, false, false))
                .body("data.permanent", contains(true, true, true, false));
    }

    @Test
    void everyBadLineIsNamedAndNothingIsTaken() {
        post(HEADER
                        + "/good,/new,true\n"
                        + "x,/new,true\n"
                        + "/a,//evil.example,perhaps\n"
                        + "\n"
                        + "/b,/new\n"
                        + "\"/c\"c,/new,true\n"
                        + "/d,\"/n\new\",true\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/3/from", "/4/permanent", "/4/to", "/6", "/7", "/8", "/9"));
        post(HEADER + "/a,/b,true\n/a/,/c,true\n/d,/d?x#y,\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/3/from", "/4/to"))
                .body("errors[0].detail", containsString("line 2"));
        newsroom.desk().get(REDIRECTS).then().body("data", hasSize(0));
    }

    @Test
    void chainsAreRefusedWithinAnImportAndWithWhatIsThere() {
        newsroom.redirect("/there", "/b");
        post(HEADER + "/1,/2?page=1,true\n/2,/3,true\n/4,/there#top,true\n/b,/c,true\n/good,/new,true\n")
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("errors.code", contains("chain", "chain", "chain"))
                .body("errors.pointer", contains("/2/to", "/4/to", "/5/from"));
        newsroom.desk().get(REDIRECTS).then().body("data.from", contains("/there"));
        // What is replaced by the import itself is no part of a chain any more.
        imported(HEADER + "/there,/c,true\n/b,/c,true\n", 1, 1, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|/1",
                "/a,/b,true|/1",
                "from;to;permanent|/1",
                "to,from,permanent|/1",
                "\"from\"x,to,permanent|/1"
            })
    void aSheetHasItsHeader(String text, String pointer) {
        post(text).then().statusCode(422).body("errors.pointer[0]", equalTo(pointer));
    }

    @Test
    void aSheetIsUtf8AndNotTooLarge() {
        send((HEADER + "/قديم,/جديد,true").getBytes(Charset.forName("windows-1256")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-utf-8"));
        send(new byte[4 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"))
                .body("limit", equalTo(4 * 1024 * 1024));
        post(HEADER + "/a,/b,true\n".repeat(10_001)).then().statusCode(422).body("errors.code", contains("too-many"));
        newsroom.desk()
                .header("Content-Encoding", "gzip")
                .config(asGiven())
                .contentType("text/csv")
                .body(new byte[] {0x1f, (byte) 0x8b})
                .post(SHEET)
                .then()
                .statusCode(415);
    }

    private void imported(String sheet, int created, int replaced, int unchanged) {
        post(sheet)
                .then()
                .statusCode(200)
                .body("created", equalTo(created))
                .body("replaced", equalTo(replaced))
                .body("unchanged", equalTo(unchanged));
    }

    private Response post(String sheet) {
        return send(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Response send(byte[] sheet) {
        return newsroom.desk()
                .config(asGiven())
                .contentType("text/csv")
                .body(sheet)
                .post(SHEET);
    }

    private static RestAssuredConfig asGiven() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY));
    }

    private static Response resolve(String path) {
        return given().queryParam("path", path).get("/v1/resolve");
    }
}
