package org.warraq.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Bursts are answered 429 with when to return, and nobody else is touched by them. */
@NewsroomTest
class RateLimitsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    RateLimits limits;

    @Inject
    Refusals refusals;

    @AfterEach
    void restore() {
        limits.limit(1_000_000, 0);
        limits.limitSearch(0);
        refusals.limit(0);
    }

    @Test
    void managementSaysHowOftenItMayBeAsked() {
        limits.limit(100, 0);
        newsroom.desk()
                .get("/manage/v1/tags")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"management\";q=100;w=60"))
                .header("RateLimit", matchesPattern("\"management\";r=99;t=1"));
    }

    @Test
    void aBurstIsRefusedAndLaterServedAgain() {
        limits.limit(60, 0);
        // One comes back each second, so how many it takes depends on the machine; that it ends does not.
        refused(Stream.generate(() -> newsroom.desk().get("/manage/v1/tags"))
                .limit(1_000)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow());
        given().get("/v1/tags").then().statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> newsroom.desk().get("/manage/v1/tags").statusCode() == 200);
    }

    @Test
    void deliveryIsNotLimitedUnlessItIsAskedFor() {
        given().get("/v1/tags").then().statusCode(200).header("RateLimit-Policy", nullValue());
    }

    @Test
    void deliveryIsLimitedByAddressWhateverTheClientSaysItIs() {
        limits.limit(0, 3);
        burst(3, () -> given().get("/v1/tags"), 200);
        refused(given().header("X-Forwarded-For", "198.51.100.1").get("/v1/tags"));
        newsroom.desk().get("/manage/v1/tags").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void searchesHaveALimitOfTheirOwn() {
        limits.limitSearch(3);
        burst(3, () -> given().get("/v1/search?q=x"), 200);
        refused(given().get("/v1/search?q=x"));
        refused(given().get("/v1/suggest?q=x"));
        given().get("/v1/tags").then().statusCode(200);
    }

    @Test
    void whoGuessesIsSlowedDownAndLocksNobodyOut() {
        refusals.limit(5);
        burst(5, () -> given().header("Authorization", "Bearer guess").get("/manage/v1/tags"), 401);
        refused(given().header("Authorization", "Bearer guess").get("/manage/v1/tags"));
        refused(given().header("Authorization", "Bearer guess").get("/v1/tags"));
        refused(given().get("/manage/v1/tags"));
        newsroom.desk().get("/manage/v1/tags").then().statusCode(200);
        given().get("/v1/tags").then().statusCode(200);
    }

    @Test
    void eachAskerHasABucketOfItsOwn() {
        var allowance = new Allowance("test", 1);
        assertThat(allowance.take("one").isConsumed()).isTrue();
        assertThat(allowance.take("one").isConsumed()).isFalse();
        assertThat(allowance.take("another").isConsumed()).isTrue();
    }

    @Test
    void bucketsAreBoundedInNumber() {
        var allowance = new Allowance("test", 1);
        allowance.take("first");
        for (var number = 0; number < Allowance.MOST_ASKERS; number++) {
            allowance.take("asker " + number);
        }
        assertThat(allowance.take("first").isConsumed())
                .as("forgotten, as whoever has been silent longest")
                .isTrue();
        assertThat(allowance.askers()).isEqualTo(Allowance.MOST_ASKERS);
    }

    private static void burst(int times, Supplier<Response> request, int status) {
        for (var time = 0; time < times; time++) {
            request.get().then().statusCode(status);
        }
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(429)
                .body("code", equalTo("too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", notNullValue());
    }
}
