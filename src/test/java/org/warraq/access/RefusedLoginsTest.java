package org.warraq.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Tokens that were refused are in the audit trail, and whoever guesses cannot fill the disk with them. */
@NewsroomTest
class RefusedLoginsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    RefusedLogins refusedLogins;

    @BeforeEach
    void begin() {
        refusedLogins.restart();
    }

    @Test
    void aRefusedTokenIsWrittenDownButNeverShown() {
        refuse("wrq_0123456789abcdefghijklmnopqrstuvwxyz");
        refuse("a-password-that-somebody-mistook-for-a-token");
        var entries = written(2);
        entries.body("data.actor", everyItem(nullValue()))
                .body("data.address", everyItem(equalTo("127.0.0.1")))
                .body("data.traceId", everyItem(notNullValue()));
        assertThat(entries.extract().asString())
                .contains("wrq_0123\"")
                .doesNotContain("wrq_01234")
                .doesNotContain("password");
    }

    @Test
    void beyondAFewAMinuteTheyAreCounted() {
        for (var time = 0; time < RefusedLogins.ROWS_OF_AN_ADDRESS + 15; time++) {
            refuse("guess-" + time);
        }
        written(RefusedLogins.ROWS_OF_AN_ADDRESS);
        refusedLogins.end();
        written(RefusedLogins.ROWS_OF_AN_ADDRESS + 1).body("data[0].details.more", equalTo(15));
    }

    private ValidatableResponse written(int number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> entries().extract().jsonPath().getList("data").size() == number);
        return entries();
    }

    private ValidatableResponse entries() {
        return newsroom.desk()
                .get("/manage/v1/audit?kind=login&limit=100")
                .then()
                .statusCode(200);
    }

    private static void refuse(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/articles")
                .then()
                .statusCode(401);
    }
}
