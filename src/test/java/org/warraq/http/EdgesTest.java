package org.warraq.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Header;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What every answer tells browsers, and what scripts of other sites may do. */
@NewsroomTest
class EdgesTest {

    private static final String ELSEWHERE = "https://elsewhere.example";

    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles",
                "/v1/articles?nosuch=1",
                "/v1/articles/by-slug/nowhere",
                "/v1/nowhere",
                "/nowhere",
                "/",
                "/openapi",
                "/docs",
                "/docs/",
                "/docs/nowhere.js",
                "/manage/v1/items",
                "/manage/nowhere",
                "/v1/articles;x"
            })
    void everyAnswerHasTheHeadersThatProtectBrowsers(String path) {
        var answer = given().urlEncodingEnabled(false).redirects().follow(false).get(path);
        answer.then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        assertThat(answer.headers().getValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void onlyThePageOfTheDocumentationMayRunAnything() {
        given().get("/docs/").then().header("Content-Security-Policy", containsString("script-src 'self'"));
        given().get("/v1/articles")
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/manage/v1/items", "/manage/v1/nowhere", "/manage", "/manage/v1/items?nosuch=1"})
    void nothingOfManagementIsKeptByCaches(String path) {
        newsroom.desk().get(path).then().header("Cache-Control", equalTo("private, no-store"));
        given().get(path)
                .then()
                .statusCode(401)
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi",
                "/docs/",
                "/v1/articles",
                "/v1/nowhere",
                "/nowhere",
                "/manage/v1/items",
                "/docs/nowhere"
            })
    void headHasTheHeadersOfGet(String path) {
        var documentation = path.equals("/openapi") || path.equals("/docs/");
        assertThat(names(given().head(path).headers().asList(), documentation))
                .containsExactlyInAnyOrderElementsOf(
                        names(given().get(path).headers().asList(), documentation));
    }

    @Test
    void everySiteMayReadDelivery() {
        for (var path : List.of("/v1/articles", "/v1/articles/by-slug/nowhere", "/openapi")) {
            given().header("Origin", ELSEWHERE)
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", equalTo("*"))
                    .header("Access-Control-Expose-Headers", containsString("ETag"))
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .header("Cross-Origin-Resource-Policy", equalTo("cross-origin"));
        }
        given().get("/v1/articles")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Vary", equalTo("Accept-Encoding"));
    }

    @Test
    void preflightsOfDeliveryAreAnswered() {
        given().header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/v1/articles")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Methods", equalTo("GET, HEAD"))
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
    }

    @Test
    void noOtherSiteMayUseManagement() {
        for (var origin :
                List.of(ELSEWHERE, "null", "https://desk.example.org.elsewhere.example", "http://desk.example.org")) {
            newsroom.desk()
                    .header("Origin", origin)
                    .get("/manage/v1/items")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("Vary", equalTo("Origin"));
            given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/manage/v1/articles")
                    .then()
                    .statusCode(401)
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Test
    void aConfiguredOriginMayUseManagement() {
        given().header("Origin", "https://desk.example.org")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization, if-match")
                .options("/manage/v1/articles")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("https://desk.example.org"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Vary", equalTo("Origin"));
        newsroom.desk()
                .header("Origin", "https://desk.example.org")
                .get("/manage/v1/items")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://desk.example.org"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "desk.example.org",
                "https://desk.example.org/",
                "https://*.example.org",
                "https://Desk.example.org",
                "https://user@desk.example.org",
                "null",
                "ftp://desk.example.org"
            })
    void whatIsNoOriginIsRefusedAtStart(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossOrigin.origins(Optional.of(List.of(text))))
                .withMessageContaining("«" + text + "»");
    }

    private static Set<String> names(List<Header> headers, boolean documentation) {
        return headers.stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                // RFC 9110, section 9.3.2: what is known only once the content is made may be left out.
                .filter(name -> !name.equals("content-length") || !documentation)
                .collect(Collectors.toSet());
    }
}
