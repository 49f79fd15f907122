package org.warraq.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.app.NewsroomTest;
import org.warraq.app.TestDatabase;

@NewsroomTest
class BearerAuthenticationTest {

    private static final String TOKEN = TestDatabase.ADMIN_TOKEN;

    @Test
    void thePublicIsServedWhatIsOpen() {
        given().get("/doors/open").then().statusCode(200).body(equalTo("come in"));
    }

    @Test
    void thePublicIsAskedWhoItIsElsewhere() {
        given().get("/doors/writers").then().statusCode(401).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void theAdministratorIsKnownByNameAndMayDoEverything() {
        bearer(TOKEN).get("/doors/writers").then().statusCode(200).body(equalTo("admin, Administrator"));
    }

    @Test
    void theSchemeIsWrittenInAnyCase() {
        authorization("bEARER " + TOKEN).get("/doors/writers").then().statusCode(200);
    }

    @Test
    void aPermissionThatIsNotHeldIsForbidden() {
        bearer(TOKEN).get("/doors/nobody").then().statusCode(403);
        given().get("/doors/nobody").then().statusCode(401);
    }

    @Test
    void aMethodWithoutAnnotationIsDeniedToEverybody() {
        bearer(TOKEN).get("/doors/forgotten").then().statusCode(403);
        given().get("/doors/forgotten").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer the-administrator-of-another-suite-x",
                "Bearer " + TOKEN + "x",
                "Bearer " + TOKEN + ", Bearer " + TOKEN,
                "Basic " + TOKEN,
                "Basic YWRtaW46YWRtaW4=",
                TOKEN
            })
    void whatDoesNotAuthenticateIsRefusedEvenWhereThePublicIsServed(String header) {
        authorization(header).get("/doors/open").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        authorization(header).get("/doors/writers").then().statusCode(401);
        authorization(header).get("/no-such-path").then().statusCode(401);
    }

    @Test
    void twoHeadersAreNotOneCaller() {
        given().header("Authorization", "Bearer " + TOKEN, "Bearer guess")
                .get("/doors/writers")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doors/writers;a=b",
                "/doors//writers",
                "/doors/./writers",
                "/doors/%77riters",
                "/x/../doors/writers"
            })
    void noSpellingOfAPathGetsRoundIt(String path) {
        int status = given().urlEncodingEnabled(false).get(path).statusCode();
        assertThat(status).as(path).isIn(400, 401, 404);
    }

    @Test
    void aTokenInTheQueryIsNoToken() {
        given().queryParam("access_token", TOKEN).get("/doors/writers").then().statusCode(401);
    }

    private static RequestSpecification bearer(String token) {
        return authorization("Bearer " + token);
    }

    private static RequestSpecification authorization(String header) {
        return given().header("Authorization", header);
    }
}
