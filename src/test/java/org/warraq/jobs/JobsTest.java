package org.warraq.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.access.Actor;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Work;
import org.warraq.editorial.Transactions;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** Jobs are done to the end, once, whichever node dies on the way. */
@NewsroomTest
class JobsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Work work;

    @Inject
    Jobs jobs;

    @Inject
    JobSteps steps;

    @Inject
    JobWorker worker;

    @Inject
    CountingJob counting;

    @Inject
    Transactions transactions;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void forget() {
        counting.forget();
    }

    @Test
    void aJobIsDoneInTheBackgroundAndTellsHowFarItIs() {
        var job = order("upTo", 5);

        work.done(job.id().toString())
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(5))
                .body("total", equalTo(5))
                .body("percent", equalTo(100))
                .body("counts.counted", equalTo(5))
                .body("createdBy.id", equalTo("admin"));
        written(5);
    }

    @Test
    void whatANodeLeftHalfDoneAnotherTakesUp() throws SQLException {
        UUID id;
        try (var other = database.getConnection()) {
            id = held(other, "upTo", 9);
            for (var step = 0; step < 5; step++) {
                assertThat(steps.step(id)).isTrue();
            }
            newsroom.desk()
                    .get("/manage/v1/jobs/" + id)
                    .then()
                    .body("state", equalTo("running"))
                    .body("done", equalTo(4))
                    .body("percent", equalTo(44));
            released(other, id);
        }
        worker.wake();

        work.done(id.toString()).then().body("state", equalTo("done")).body("counts.counted", equalTo(9));
        written(9);
    }

    @Test
    void twoNodesThatBothBelieveToHaveTheTurnNeitherLoseAStepNorRepeatOne() throws Exception {
        try (var other = database.getConnection()) {
            var id = held(other, "upTo", 40);
            var pool = Executors.newFixedThreadPool(2);
            var one = pool.submit(() -> all(id));
            var two = pool.submit(() -> all(id));
            one.get();
            two.get();
            pool.shutdown();
            released(other, id);

            newsroom.desk().get("/manage/v1/jobs/" + id).then().body("counts.counted", equalTo(40));
        }
        written(40);
    }

    @Test
    void aStepThatCannotBeDoneNowIsTriedAgainLater() throws SQLException {
        UUID id;
        try (var other = database.getConnection()) {
            id = held(other, "upTo", 5, "dies", 3);
            steps.step(id);
            steps.step(id);
            steps.step(id);
            var job = id;
            assertThatThrownBy(() -> steps.step(job))
                    .isInstanceOfSatisfying(
                            ApiException.class, away -> assertThat(away.type()).isEqualTo(ProblemType.UNAVAILABLE));
            released(other, id);
        }
        worker.wake();

        work.done(id.toString()).then().body("state", equalTo("done")).body("problems", empty());
        written(5);
        assertThat(counting.attempts()).isEqualTo(6);
    }

    @Test
    void aStepThatIsRefusedIsSkippedAndToldOf() {
        var job = order("upTo", 5, "refused", 2);

        work.done(job.id().toString())
                .then()
                .body("state", equalTo("done"))
                .body("counts.skipped", equalTo(1))
                .body("problemCount", equalTo(1))
                .body("problems.code", contains("conflict"));
        written(4);
    }

    @Test
    void aFaultEndsTheJobWhereItStands() {
        var job = order("upTo", 5, "breaks", 4);

        work.done(job.id().toString()).then().body("state", equalTo("failed")).body("done", equalTo(3));
        written(3);
    }

    @Test
    void aCancelledJobDoesNoFurtherStep() throws SQLException {
        try (var other = database.getConnection()) {
            var id = held(other, "upTo", 5);
            steps.step(id);
            steps.step(id);
            newsroom.desk()
                    .post("/manage/v1/jobs/" + id + "/actions/cancel")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("cancelled"));

            assertThat(steps.step(id)).isFalse();
            released(other, id);
            newsroom.desk()
                    .post("/manage/v1/jobs/" + id + "/actions/cancel")
                    .then()
                    .statusCode(409);
        }
        written(1);
    }

    @Test
    void theNewestStandsFirst() {
        var first = order("upTo", 1).id().toString();
        var second = order("upTo", 1).id().toString();
        var page = newsroom.desk().get("/manage/v1/jobs?limit=1&count=true");
        page.then().statusCode(200).body("data.id", contains(second)).body("meta.total", equalTo(2));
        newsroom.desk()
                .get("/manage/v1/jobs?limit=1&cursor=" + page.path("meta.nextCursor"))
                .then()
                .body("data.id", contains(first))
                .body("meta.size()", equalTo(1));
        newsroom.desk().get("/manage/v1/jobs").then().body("data.id", containsInAnyOrder(first, second));
        work.done(second);
        work.done(first);
    }

    private void written(int steps) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*), count(distinct label) from tag")) {
            counted.next();
            assertThat(counted.getInt(1)).isEqualTo(steps);
            assertThat(counted.getInt(2)).isEqualTo(steps);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean all(UUID id) {
        var more = true;
        while (more) {
            more = steps.step(id);
        }
        return true;
    }

    private JobView order(Object... order) {
        return jobs.order(counting, json(order), Actor.ADMINISTRATOR);
    }

    /** A job that another node is at: whoever holds {@code connection}. The turn is taken before anybody sees the job. */
    private UUID held(Connection connection, Object... order) {
        return transactions.call(() -> {
            var id = order(order).id();
            // Not on this thread, whose connections take part in its transaction.
            CompletableFuture.runAsync(() -> run(connection, "select pg_advisory_lock(" + JobWorker.lockOf(id) + ")"))
                    .join();
            return id;
        });
    }

    private static void released(Connection connection, UUID id) {
        run(connection, "select pg_advisory_unlock(" + JobWorker.lockOf(id) + ")");
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode json(Object... pairs) {
        var order = JsonNodeFactory.instance.objectNode();
        for (var at = 0; at < pairs.length; at += 2) {
            order.put((String) pairs[at], (Integer) pairs[at + 1]);
        }
        return order;
    }
}
