package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.access.Actor;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** A repeated request is answered as before, and nothing is done twice. */
@NewsroomTest
class IdempotencyTest {

    private static final String ARTICLES = "/manage/v1/articles";
    private static final String KEY = "8f14e45f-ceea-467f-a0e6-3d8b6c1f9a52";
    private static final Map<String, Object> ARTICLE = Map.of("locale", "ar", "headline", "زيارة إلى أنقرة");

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    Session entities;

    @Test
    void aRepeatedRequestIsAnsweredAsBefore() {
        var first = post(KEY, ARTICLES, ARTICLE);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        var again = post(KEY, ARTICLES, ARTICLE);
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .header("Location", first.header("Location"));

        assertThat(again.asString()).isEqualTo(first.asString());
        newsroom.desk().get(ARTICLES).then().body("data", hasSize(1));
    }

    @Test
    void anActionIsDoneOnceToo() {
        var article = newsroom.article().in(newsroom.section("دولي").live()).draft();
        for (var attempt = 0; attempt < 2; attempt++) {
            newsroom.holding(article)
                    .header("Idempotency-Key", KEY)
                    .contentType("application/json")
                    .post(article.desk() + "/actions/publish")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2));
        }

        assertThat(newsroom.latest(article).version()).isEqualTo(2);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        post(KEY, ARTICLES, ARTICLE).then().statusCode(201);

        var another = Map.of("locale", "ar", "headline", "خبر آخر");
        post(KEY, ARTICLES, another).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        post(KEY, ARTICLES + "?publish=true", ARTICLE)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        post(KEY, "/manage/v1/people", Map.of("name", "سناء")).then().statusCode(422);
        newsroom.desk().get(ARTICLES).then().body("data", hasSize(1));
    }

    @Test
    void aRetryAfterAFailureRunsAgain() {
        var section = newsroom.section("دولي").draft();
        var article = newsroom.article().in(section).content();
        post(KEY, ARTICLES + "?publish=true", article)
                .then()
                .statusCode(409)
                .body("code", equalTo("reference-not-live"));
        newsroom.publish(section);

        post(KEY, ARTICLES + "?publish=true", article)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("status", equalTo("live"));
    }

    @Test
    void ofTwentyAtOnceOneIsDoneAndTheOthersAreToldSo() throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(20);
        var answers = new ArrayList<Future<Response>>();
        for (var client = 0; client < 20; client++) {
            answers.add(pool.submit(() -> {
                start.await();
                return post(KEY, ARTICLES, ARTICLE);
            }));
        }
        start.countDown();
        var bodies = new ArrayList<String>();
        for (var answer : answers) {
            var response = answer.get();
            assertThat(response.statusCode()).as(response.asString()).isIn(201, 409);
            if (response.statusCode() == 201) {
                bodies.add(response.asString());
            } else {
                response.then().body("code", equalTo("request-in-progress"));
            }
        }
        pool.shutdown();

        assertThat(bodies).isNotEmpty();
        assertThat(bodies.stream().distinct()).hasSize(1);
        newsroom.desk().get(ARTICLES).then().body("data", hasSize(1));
    }

    @Test
    void whileOneIsUnderWayAnotherIsToldToComeBack() throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "select pg_advisory_xact_lock(hashtextextended('admin' || chr(10) || '" + KEY + "', -1))");
                post(KEY, ARTICLES, ARTICLE).then().statusCode(409).body("code", equalTo("request-in-progress"));
            }
            // As when the node that was at it is killed: its transaction is gone, and with it what it kept.
            connection.rollback();
        }
        post(KEY, ARTICLES, ARTICLE).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aKeyBelongsToWhoeverChoseIt() {
        post(KEY, ARTICLES, ARTICLE).then().statusCode(201);
        var somebodyElse = new IdempotencyKey.Of("somebody-else", KEY, new byte[32]);
        var answer = idempotency.once(
                somebodyElse, Idempotency.WHOLE, () -> new KeptAnswer(200, null, null, "\"theirs\"", false));

        assertThat(answer.body()).isEqualTo("\"theirs\"");
        assertThat(answer.replayed()).isFalse();
    }

    @Test
    void whatWasNotCommittedIsNotKept() {
        var key = new IdempotencyKey.Of(Actor.ADMINISTRATOR.id(), KEY, new byte[32]);
        assertThatThrownBy(() -> transactions.run(() -> {
                    idempotency.once(key, Idempotency.WHOLE, () -> new KeptAnswer(200, null, null, "1", false));
                    throw new IllegalStateException("the node dies before the commit");
                }))
                .hasMessageContaining("dies");
        var answer = idempotency.once(key, Idempotency.WHOLE, () -> new KeptAnswer(200, null, null, "2", false));

        assertThat(answer.body()).isEqualTo("2");
    }

    @Test
    void anAnswerIsForgottenAfterADay() throws SQLException {
        post(KEY, ARTICLES, ARTICLE).then().statusCode(201);
        post("another", ARTICLES, ARTICLE).then().statusCode(201);
        execute("update idempotency set at = at - interval '24 hours' where key = '" + KEY + "'");
        post(KEY, ARTICLES, ARTICLE).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        execute("update idempotency set at = at - interval '24 hours' where key = '" + KEY + "'");
        idempotency.sweep();

        assertThat(keys()).containsExactly("another");
    }

    @Test
    void aSecondTryWithAnotherVersionIsAnotherRequest() {
        var article = newsroom.article().draft();
        var request = List.of("\"1\"", "\"2\"");
        var statuses = request.stream()
                .map(version -> newsroom.desk()
                        .header("If-Match", version)
                        .header("Idempotency-Key", KEY)
                        .noContentType()
                        .post(article.desk() + "/actions/archive")
                        .statusCode())
                .toList();

        assertThat(statuses).containsExactly(200, 422);
    }

    private Response post(String key, String path, Object body) {
        return newsroom.desk()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private List<String> keys() {
        return transactions.call(() -> entities.createNativeQuery("select key from idempotency", String.class)
                .getResultList());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
