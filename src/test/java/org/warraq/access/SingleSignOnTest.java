package org.warraq.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Tokens of another issuer, which this test starts. The application boots once more, with that issuer. */
@NewsroomTest
@WithTestResource(TestIssuer.class)
@TestMethodOrder(OrderAnnotation.class)
class SingleSignOnTest {

    /** Comes first, while the issuer has not been there yet. */
    private static final String AWAY = "away";

    @Inject
    Newsroom newsroom;

    @BeforeEach
    void theIssuerIsThere(TestInfo test) {
        if (!test.getTags().contains(AWAY)) {
            TestIssuer.come();
        }
    }

    @Test
    @Order(1)
    @Tag(AWAY)
    void withoutItsIssuerATokenIsNeitherTakenNorRefused() {
        var token = TestIssuer.token(claims -> {});
        with(token).then().statusCode(503).header("Retry-After", notNullValue()).body("code", equalTo("unavailable"));
        newsroom.desk().get("/manage/v1/me").then().statusCode(200);
        given().get("/v1/articles").then().statusCode(200);
        TestIssuer.come();
        with(token).then().statusCode(200);
    }

    @Test
    void theIssuerSaysWhoCallsAndWhatTheCallerMayDo() {
        with(TestIssuer.token(claims -> {}))
                .then()
                .statusCode(200)
                .body("id", equalTo("oidc:" + TestIssuer.url() + "#f81d4fae"))
                .body("name", equalTo("سناء الكتاني"))
                .body("role", equalTo("publisher"))
                .body("permissions", contains("read", "write", "review", "publish", "alert"))
                .body("limits", nullValue())
                .body("expiresAt", notNullValue());
    }

    @Test
    void whatIsWrittenNamesTheCaller() {
        given().header("Authorization", "Bearer " + TestIssuer.token(claims -> {}))
                .contentType("application/json")
                .body("{\"name\": \"دولي\"}")
                .post("/manage/v1/sections?publish=true")
                .then()
                .statusCode(201)
                .body("createdBy.id", equalTo("oidc:" + TestIssuer.url() + "#f81d4fae"));
    }

    @Test
    void ourOwnTokensAreGoodBesideThem() {
        newsroom.desk().get("/manage/v1/me").then().statusCode(200).body("id", equalTo("admin"));
        var token = newsroom.token("editor");
        newsroom.as(token).get("/manage/v1/me").then().statusCode(200).body("id", equalTo(token.id()));
        given().get("/manage/v1/me").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().get("/v1/articles").then().statusCode(200);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("of another issuer", claims -> claims.setIssuer("https://elsewhere.example")),
                bad("of no issuer", claims -> claims.unsetClaim("iss")),
                bad("for another audience", claims -> claims.setAudience("the-shop")),
                bad("for no audience", claims -> claims.unsetClaim("aud")),
                bad("expired", claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_700_000_000))),
                bad("that never expires", claims -> claims.unsetClaim("exp")),
                bad("not good yet", claims -> claims.setNotBeforeMinutesInThePast(-30)),
                bad("of nobody", claims -> claims.unsetClaim("sub")),
                bad("of a subject that is no name", claims -> claims.setSubject("f81d\n4fae")),
                bad("of a subject without end", claims -> claims.setSubject("x".repeat(256))),
                Arguments.of("signed by a stranger", TestIssuer.signedByAStranger()),
                Arguments.of("signed with an unknown key", TestIssuer.signedWithAnUnknownKey()),
                Arguments.of("signed by nobody", TestIssuer.unsigned()),
                Arguments.of("signed by nobody, with something in its place", TestIssuer.unsigned() + "c2lnbmVk"),
                Arguments.of(
                        "signed with the public key as a secret",
                        TestIssuer.signedWithThePublicKeyAsASecret(TestIssuer.publicKey())),
                Arguments.of(
                        "signed with the public key's text as a secret",
                        TestIssuer.signedWithThePublicKeyAsASecret(TestIssuer.publicKeyAsPem())),
                Arguments.of("cut short", TestIssuer.token(claims -> {}).replaceFirst(".{8}$", "")),
                Arguments.of("that is none", "a.b.c"),
                Arguments.of("that nobody can read", "opaque"));
    }

    private static Arguments bad(String what, Consumer<JwtClaims> change) {
        return Arguments.of(what, TestIssuer.token(change));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aTokenIsRefused(String what, String token) {
        with(token)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
        given().header("Authorization", "Bearer " + token)
                .get("/v1/articles")
                .then()
                .statusCode(401);
    }

    @Test
    void whoHasNoRoleOfOursMayDoNothing() {
        for (var roles : List.of(List.of(), List.of("Desk", "desk ", "admin", "publisher"), List.of(7))) {
            var token = TestIssuer.token(claims -> claims.setClaim("realm_access", Map.of("roles", roles)));
            with(token).then().statusCode(403).body("code", equalTo("forbidden"));
            given().header("Authorization", "Bearer " + token)
                    .get("/manage/v1/articles")
                    .then()
                    .statusCode(403);
            given().header("Authorization", "Bearer " + token)
                    .get("/v1/articles")
                    .then()
                    .statusCode(200);
        }
        with(TestIssuer.token(claims -> claims.unsetClaim("realm_access")))
                .then()
                .statusCode(403);
    }

    @Test
    void theHighestRoleCounts() {
        roles("interns", "reporters").then().body("role", equalTo("author")).body("limits.own", equalTo(true));
        roles("desk", "reporters").then().body("role", equalTo("publisher")).body("limits", nullValue());
        roles("owners").then().body("role", equalTo("admin"));
    }

    @Test
    void sectionsOfTheClaimAreALimit() {
        var sport = newsroom.section("رياضة").live();
        var politics = newsroom.section("سياسة").live();
        var token = TestIssuer.token(claims -> claims.setClaim("sections", List.of(sport.id())));
        with(token).then().statusCode(200).body("limits.sections", contains(sport.id()));
        var article = newsroom.article().in(politics).live();
        given().header("Authorization", "Bearer " + token)
                .get(article.desk())
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsLimitedAdministersNothing() {
        var sport = newsroom.section("رياضة").live();
        var token = TestIssuer.token(claims -> {
            claims.setClaim("realm_access", Map.of("roles", "owners"));
            claims.setClaim("sections", sport.id());
        });
        with(token).then().body("permissions", contains("read", "write", "review", "publish", "alert"));
        for (var path : List.of("tokens", "jobs", "jobs/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d", "audit")) {
            given().header("Authorization", "Bearer " + token)
                    .get("/manage/v1/" + path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aLimitThatCannotBeReadIsNotOverlooked() {
        for (var sections : List.of(List.of(), "sport", List.of("sport"), "", Map.of("id", "sport"), List.of(7))) {
            with(TestIssuer.token(claims -> claims.setClaim("sections", sections)))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void subjectsAreTakenLetterByLetter() {
        var ids = Stream.of("Sana", "sana", "sana#", "sana%20", "admin")
                .map(subject -> with(TestIssuer.token(claims -> claims.setSubject(subject)))
                        .<String>path("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("oidc:" + TestIssuer.url() + "#"));
    }

    @Test
    void aNameIsOneLineThatTurnsNothingAround() {
        with(TestIssuer.token(claims -> claims.setClaim("name", "Sa\u202Ena\n")))
                .then()
                .body("name", equalTo("Sa na"));
        with(TestIssuer.token(claims -> claims.setClaim("name", "س".repeat(300))))
                .then()
                .body("name", equalTo("س".repeat(100)));
        with(TestIssuer.token(claims -> claims.setClaim("name", 7))).then().body("name", equalTo("f81d4fae"));
    }

    @Test
    void whoeverWritesAndHasBeenHereCanBeAssignedTo() {
        with(TestIssuer.token(claims -> {
            claims.setSubject("a-reader");
            claims.setClaim("realm_access", Map.of("roles", "interns"));
        }));
        with(TestIssuer.token(claims -> claims.setSubject("a-writer")));
        Awaitility.await()
                .untilAsserted(() -> newsroom.desk()
                        .get("/manage/v1/editors")
                        .then()
                        .body("data.id", contains("oidc:" + TestIssuer.url() + "#a-writer")));
    }

    private static Response roles(String... roles) {
        return with(TestIssuer.token(claims -> claims.setClaim("realm_access", Map.of("roles", List.of(roles)))));
    }

    private static Response with(String token) {
        return given().header("Authorization", "Bearer " + token).get("/manage/v1/me");
    }
}
