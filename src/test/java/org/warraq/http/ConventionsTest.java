package org.warraq.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.NewsroomTest;

/** What a client sees of the conventions, whichever resource it asks. */
@NewsroomTest
class ConventionsTest {
    private static final String ID = "018f2b1e-7c7a-7abc-8def-0123456789ab";

    private static RequestSpecification client() {
        return given().urlEncodingEnabled(false)
                .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("type", equalTo("https://warraq.org/problems/" + code))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("traceId", equalTo(response.header("X-Request-Id")))
                .body("detail", not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/conventions/a/b/c/d", "/", "/conventions/not-a-uuid", "/v1/%00", "/%F0%28"})
    void anUnknownPathIsNotFound(String path) {
        problem(client().get(path), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz,/%25zz",
        "/conventions/%,/conventions/%25",
        "/conventions/%E0%A4%A,/conventions/%E0%A4%25A",
        "/conventions?limit=%zz,/conventions"
    })
    void whatIsNoUriIsRefusedBeforeAnythingElse(String target, String instance) throws IOException {
        assertThat(raw("GET " + target + " HTTP/1.1", "localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"bad-request\"", "\"instance\":\"" + instance + "\"");
    }

    @Test
    void aPathWithItsQueryEndsAt16Kilobytes() {
        client().get("/conventions?tag=" + "x".repeat(16_000)).then().statusCode(200);
        problem(client().get("/conventions?tag=" + "x".repeat(17_000)), 414, "uri-too-long");
        problem(client().get("/conventions?tag=" + "x".repeat(60_000)), 414, "uri-too-long");
    }

    @Test
    void headerFieldsEndAt16Kilobytes() {
        client().header("X-Long", "x".repeat(15_000)).get("/conventions").then().statusCode(200);
        problem(client().header("X-Long", "x".repeat(17_000)).get("/conventions"), 431, "headers-too-large");
    }

    @Test
    void aConnectionGoesOnAfterARefusedHead() throws IOException {
        String refused = "PUT /%zz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" + "x".repeat(100_000);

        assertThat(raw(refused + "GET /conventions/long HTTP/1.1", "localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("HTTP/1.1 200");
    }

    @Test
    void aBrokenHostIsARequestError() throws IOException {
        assertThat(raw("GET /conventions HTTP/1.1", "a:b:c"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"bad-request\"");
    }

    /** Sends what no client library would, and returns all that comes back. */
    private static String raw(String requestLine, String host) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aKnownPathSaysWhichMethodsItHas() {
        problem(client().put("/conventions"), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, PATCH, POST");
        problem(client().post("/conventions/" + ID), 405, "method-not-allowed")
                .header("Allow", "DELETE, GET, HEAD, OPTIONS");
    }

    @Test
    void optionsListsWhatThePathItselfHas() {
        client().options("/conventions/" + ID).then().statusCode(200).header("Allow", "DELETE, GET, HEAD, OPTIONS");
        client().options("/conventions/actions/withdraw").then().header("Allow", "OPTIONS, POST");
        problem(client().options("/conventions/a/b/c/d"), 404, "not-found");
        problem(client().options("/nowhere"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0",
                "text/html, application/json; q=0.000",
                "application/json;q=0, */*",
                "application/*;q=0, */*;q=0.5",
                "*/*;q=0"
            })
    void aMediaTypeThatIsNotWantedIsNotSent(String accept) {
        problem(client().header("Accept", accept).get("/conventions"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0.1",
                "application/json, */*;q=0",
                "application/*, text/html;q=0",
                "*/*;q=0, application/json;q=0.01"
            })
    void aMediaTypeThatIsWantedLessThanOthersIsSent(String accept) {
        client().header("Accept", accept).get("/conventions").then().statusCode(200);
    }

    @Test
    void anIdThatIsNoneIsAsCacheableAsOneThatIsUnknown() {
        problem(client().get("/conventions/not-a-uuid"), 404, "not-found")
                .header("Cache-Control", "public, max-age=10, s-maxage=10");
        problem(client().get("/nowhere"), 404, "not-found").header("Cache-Control", "private, no-store");
    }

    @Test
    void mediaTypesAreNegotiated() {
        problem(client().accept("text/html").get("/conventions"), 406, "not-acceptable");
        problem(client().contentType("text/plain").body("x").post("/conventions"), 415, "unsupported-media-type");
        problem(
                client().contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("x")
                        .post("/conventions"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({"unauthenticated,401,unauthenticated", "forbidden,403,forbidden", "anything,500,internal"})
    void aFailureTellsNothingOfOurInside(String kind, int status, String code) {
        problem(client().get("/conventions/failures/" + kind), status, code)
                .header("Cache-Control", "private, no-store")
                .header("WWW-Authenticate", status == 401 ? equalTo("Bearer") : nullValue());
    }

    @Test
    void headOfAFailingPathHasNoBody() {
        client().head("/nowhere").then().statusCode(404).body(equalTo(""));
        client().head("/conventions/failures/any").then().statusCode(500).body(equalTo(""));
    }

    @Test
    void parametersAreAClosedList() {
        problem(client().get("/conventions?limt=3"), 400, "unknown-parameter")
                .body("errors[0].parameter", equalTo("limt"))
                .body("errors[0].detail", containsString("`limit`"));
        problem(client().get("/conventions/long?x=1"), 400, "unknown-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=abc,limit",
        "limit=0,limit",
        "limit=101,limit",
        "limit=,limit",
        "limit=1&limit=2,limit",
        "page=0,page",
        "page=600,page",
        "page=1&cursor=x,page",
        "count=yes,count",
        "order=BEST,order",
        "tag=%00,tag"
    })
    void aBadParameterIsNamed(String query, String parameter) {
        problem(client().get("/conventions?" + query), 400, "invalid-parameter")
                .body("errors.parameter", hasItem(parameter));
    }

    @Test
    void constraintsOnParametersAreRequestErrors() {
        problem(client().get("/conventions/failures/any?most=6"), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("most"))
                .body("errors[0].code", equalTo("max"));
    }

    @Test
    void aRepeatedParameterIsFineWhereManyAreMeant() {
        client().get("/conventions?tag=a&tag=b&limit=2").then().statusCode(200).body("data", hasSize(2));
    }

    @Test
    void malformedJsonIsLocated() {
        problem(
                        client().contentType("application/json")
                                .body("{\n \"title\": }")
                                .post("/conventions"),
                        400,
                        "malformed-json")
                .body("line", equalTo(2))
                .body("column", equalTo(11));
        problem(
                client().contentType("application/json")
                        .body("{\"title\":\"a\",\"title\":\"b\"}")
                        .post("/conventions"),
                400,
                "malformed-json");
        problem(client().contentType("application/json").post("/conventions"), 400, "malformed-json");
    }

    @Test
    void everythingWrongWithABodyIsToldAtOnce() {
        String body = "{\"tags\": [\"a\", 3], \"titel\": \"x\"}";
        problem(client().contentType("application/json").body(body).post("/conventions"), 422, "validation-failed")
                .body("errors.pointer", hasItems("/tags/1", "/titel", "/title"))
                .body("errors.code", hasItems("wrong-type", "unknown-property", "required"));
    }

    @Test
    void aGoodBodyIsReadInNfc() {
        client().contentType("application/json")
                .body("{\"title\": \"Cafe\u0301\"}")
                .post("/conventions")
                .then()
                .statusCode(200)
                .body("title", equalTo("Caf\u00e9"))
                .body("containsKey('tags')", equalTo(false));
    }

    @Test
    void anOptionalBodyMayBeLeftOut() throws IOException {
        assertThat(raw("POST /conventions/actions/withdraw HTTP/1.1", "localhost"))
                .startsWith("HTTP/1.1 200")
                .endsWith("{\"given\":false}");
        client().contentType("application/json")
                .body("{}")
                .post("/conventions/actions/withdraw")
                .then()
                .statusCode(200)
                .body("given", equalTo(true));
    }

    @Test
    void aMergePatchArrivesAsJson() {
        client().contentType("application/merge-patch+json")
                .body("{\"a\": null}")
                .patch("/conventions")
                .then()
                .statusCode(200);
        problem(
                client().contentType("application/json").body("{}").patch("/conventions"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyTooLargeIsRefusedWithOrWithoutItsLength() {
        String body = "{\"title\": \"" + "x".repeat(4_500_000) + "\"}";
        problem(client().contentType("application/json").body(body).post("/conventions"), 413, "body-too-large");
        problem(
                client().contentType("application/json")
                        .body("x".repeat(6_000_000))
                        .post("/conventions"),
                413,
                "body-too-large");
    }

    @Test
    void aStaleVersionIsTold() {
        problem(client().delete("/conventions/" + ID), 412, "version-conflict")
                .body("currentVersion", equalTo(7))
                .header("ETag", "\"7\"");
    }

    @Test
    void aListIsAnEnvelopeWithTheSameNextAsItsLink() {
        Response response = client().get("/conventions?order=NEWEST&limit=2");
        String next = response.path("links.next");
        response.then()
                .statusCode(200)
                .contentType("application/json")
                .body("data.n", contains(0, 1))
                .body("meta.limit", equalTo(2))
                .body("links.self", equalTo("/conventions?order=NEWEST&limit=2"))
                .header("Link", "<" + next + ">; rel=\"next\"");
        assertThat(next).isEqualTo("/conventions?order=NEWEST&limit=2&cursor=" + response.path("meta.nextCursor"));
    }

    @Test
    void aPublicAnswerIsCacheableAndValidated() throws IOException {
        Response plain = client().header("Accept-Encoding", "identity").get("/conventions/long");
        plain.then()
                .statusCode(200)
                .header("Vary", "Accept-Encoding")
                .header("Last-Modified", "Sun, 01 Mar 2026 09:30:00 GMT")
                .header("Content-Encoding", nullValue())
                .header(
                        "Cache-Control",
                        "public, max-age=30, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400");
        // Two lines would be read as one, and the stricter would win.
        assertThat(plain.headers().getValues("Cache-Control")).hasSize(1);
        assertThat(plain.asByteArray()).isEqualTo(ConventionsResource.LONG_TEXT.getBytes(StandardCharsets.UTF_8));
        String tag = plain.header("ETag");
        String compressed = tag.replaceAll("\"$", "-gz\"");
        Response zipped = client().header("Accept-Encoding", "br, gzip;q=0.5").get("/conventions/long");
        zipped.then().statusCode(200).header("ETag", compressed).header("Content-Encoding", "gzip");
        try (var inflated = new GZIPInputStream(zipped.asInputStream())) {
            assertThat(inflated.readAllBytes()).isEqualTo(plain.asByteArray());
        }
        for (String known : List.of(tag, compressed, "W/" + tag, "\"x\", " + tag, "*")) {
            client().header("If-None-Match", known)
                    .get("/conventions/long")
                    .then()
                    .statusCode(304)
                    .header("ETag", startsWith("\"" + tag.substring(1, 20)))
                    .header("Cache-Control", startsWith("public"));
        }
        client().header("If-Modified-Since", "Sun, 01 Mar 2026 09:30:00 GMT")
                .get("/conventions/long")
                .then()
                .statusCode(304);
        client().header("If-Modified-Since", "Sun, 01 Mar 2026 09:29:59 GMT")
                .get("/conventions/long")
                .then()
                .statusCode(200);
    }

    @Test
    void headEqualsGetWithoutTheBody() {
        for (String encoding : List.of("identity", "gzip")) {
            Response get = client().header("Accept-Encoding", encoding).get("/conventions/long");
            Response head = client().header("Accept-Encoding", encoding).head("/conventions/long");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.asByteArray()).isEmpty();
            for (String name : List.of("Content-Length", "Content-Type", "ETag", "Cache-Control", "Vary")) {
                assertThat(head.header(name)).as(name).isNotNull().isEqualTo(get.header(name));
            }
        }
    }

    @Test
    void anAnswerToSomebodyIsNeverPublic() {
        client().header("Authorization", "Bearer x")
                .get("/conventions/long")
                .then()
                .header("Cache-Control", "private, no-store");
    }

    @Test
    void aMissingIdIsCachedLikeAnAnswer() {
        problem(client().get("/conventions/" + ID), 404, "not-found")
                .header("Cache-Control", startsWith("public, max-age=30"));
    }

    @Test
    void aTraceIsHonoured() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        client().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/nowhere")
                .then()
                .header("X-Request-Id", trace)
                .body("traceId", equalTo(trace));
    }
}
