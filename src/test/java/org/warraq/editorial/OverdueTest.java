package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What should have happened by itself and has not: after a stop, or because somebody else is at it. */
@NewsroomTest
class OverdueTest {

    private static final String FAR = "2099-01-01T00:00:00Z";
    private static final String FARTHER = "2099-02-01T00:00:00Z";
    private static final int ROUNDS = 10;

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    @Test
    void whatShouldBeOffTheSiteAgainDoesNotGoLive() throws Exception {
        var draft = schedule(newsroom.person("فات أوانه").draft(), Map.of("publishAt", FAR, "withdrawAt", FARTHER));

        overdue("publish_at = now() - interval '2 hours', withdraw_at = now() - interval '1 hour'");

        eventually(draft, thing -> thing.answer().path("scheduleError") != null)
                .answer()
                .then()
                .body("scheduleError.code", equalTo("window-passed"))
                .body("status", equalTo("draft"))
                .body("publishAt", nullValue())
                .body("withdrawAt", nullValue())
                .body("pinnedRevision", nullValue());
        assertThat(actions(draft)).isEqualTo("created scheduled schedule-failed");
    }

    @Test
    void whatIsLiveIsWithdrawnWithoutANewEdition() throws Exception {
        var live = newsroom.person("سُحب متأخرا").live();
        var saved = newsroom.after(live, newsroom.patch(live, Map.of("isAuthor", true)));
        schedule(saved, Map.of("publishAt", FAR, "withdrawAt", FARTHER));

        overdue("publish_at = now() - interval '2 hours', withdraw_at = now() - interval '1 hour'");

        eventually(live, thing -> thing.answer().path("status").equals("withdrawn"))
                .answer()
                .then()
                .body("publishAt", nullValue())
                .body("withdrawAt", nullValue())
                .body("scheduleError", nullValue());
        assertThat(actions(live)).isEqualTo("created published saved scheduled withdrawn");
    }

    @Test
    void withdrawalsGoBeforeWhatWasMissedLonger() throws Exception {
        var withdrawn = schedule(newsroom.person("أولا").live(), Map.of("withdrawAt", FAR));
        var published = IntStream.range(0, 12)
                .mapToObj(number -> newsroom.person("لاحقا " + number).draft())
                .map(draft -> schedule(draft, Map.of("publishAt", FAR)))
                .toList();

        overdue("publish_at = publish_at - interval '1 hour' - (publish_at - now()),"
                + " withdraw_at = withdraw_at - interval '1 minute' - (withdraw_at - now())");

        published.forEach(
                thing -> eventually(thing, now -> now.answer().path("status").equals("live")));
        assertThat(number("select count(*) from change where action = 'published' and seq < "
                        + "(select seq from change where action = 'withdrawn') and item <> '" + withdrawn.id() + "'"))
                .isZero();
    }

    @Test
    void aNewOrderStandsThoughTheOldOneFailsMeanwhile() throws Exception {
        var article = Stream.generate(this::orderedAnewWhileItFails)
                .limit(ROUNDS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        var other = newsroom.person("بعده").draft();

        // There is one thread for it: what it does later tells that it is through with the failure.
        schedule(other, Map.of("publishAt", Instant.now().plusMillis(300).toString()));
        eventually(other, thing -> thing.answer().path("status").equals("live"));
        newsroom.latest(article)
                .answer()
                .then()
                .body("publishAt", equalTo(FARTHER))
                .body("scheduleError", nullValue());
        assertThat(actions(article)).isEqualTo("created scheduled scheduled");
    }

    /** The article whose new order came first; empty if the failure did, since then the order was refused. */
    private Optional<Newsroom.Thing> orderedAnewWhileItFails() {
        var section = newsroom.section("لم ينشر").draft();
        var article = schedule(newsroom.article().in(section).draft(), Map.of("publishAt", FAR));
        try (var hold = holding(section)) {
            overdue("publish_at = now() - interval '1 second'");
            await(() -> waiting() == 1);
            var renewed = CompletableFuture.supplyAsync(
                    () -> newsroom.act(article, "schedule", Map.of("publishAt", FARTHER)));
            await(() -> waiting() == 2);
            hold.rollback();
            var answer = renewed.join();
            return answer.statusCode() == 412 ? Optional.empty() : Optional.of(newsroom.after(article, answer));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void theMetricTellsHowLateItIsWhileItIsBeingDone() throws Exception {
        var section = newsroom.section("لم ينشر").draft();
        var article = schedule(newsroom.article().in(section).draft(), Map.of("publishAt", FAR));
        // The order woke the schedule too. In the middle of that look it would find what is overdue without having
        // measured.
        TimeUnit.SECONDS.sleep(1);
        try (var hold = holding(section)) {
            overdue("publish_at = now() - interval '10 minutes'");
            await(() -> waiting() == 1);

            assertThat(metrics.get("warraq.schedule.lag.seconds").gauge().value())
                    .isBetween(600.0, 700.0);
            hold.rollback();
        }
        eventually(article, thing -> thing.answer().path("scheduleError") != null);
        await(() -> metrics.get("warraq.schedule.lag.seconds").gauge().value() == 0);
    }

    @Test
    void whatAnotherHasInHandIsLookedAtOnceASecondAtMost() throws Exception {
        assumeTrue(
                number("select count(*) from pg_extension where extname = 'pg_stat_statements'") == 1,
                "a server without statement statistics");
        var draft = schedule(newsroom.person("عند غيره").draft(), Map.of("publishAt", FAR));
        try (var hold = holding(draft)) {
            // Nobody is woken in between, so that nobody else gets hold of it.
            run(hold, "update item set publish_at = now() - interval '1 second' where id = '" + draft.id() + "'");
            hold.commit();
            run(hold, "select 1 from item where id = '" + draft.id() + "' for update");
            overdue("version = version");
            TimeUnit.MILLISECONDS.sleep(500);
            var before = looks();
            TimeUnit.SECONDS.sleep(2);
            assertThat(looks() - before).isBetween(1L, 3L);
            hold.rollback();
        }
        eventually(draft, thing -> thing.answer().path("status").equals("live"));
    }

    @Test
    void whatBecameDueDuringALookIsNotLeftForASecond() {
        var look = Duration.ofMillis(5);
        assertThat(Schedule.rest(Duration.ofMillis(-4), look)).isZero();
        assertThat(Schedule.rest(Duration.ofMillis(-6), look)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Schedule.rest(Duration.ofMillis(1), look)).isEqualTo(Duration.ofMillis(1));
    }

    private Newsroom.Thing schedule(Newsroom.Thing thing, Map<String, String> order) {
        return newsroom.after(thing, newsroom.act(thing, "schedule", order));
    }

    /** Moves what is scheduled into the past, as a stop does, and wakes who does it. */
    private void overdue(String instants) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "update item set " + instants
                            + " where coalesce(publish_at, withdraw_at) > now() + interval '1 year';"
                            + " notify warraq_schedule");
            connection.commit();
        }
    }

    /** A transaction that has the thing's row. */
    private Connection holding(Newsroom.Thing thing) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        run(connection, "select 1 from item where id = '" + thing.id() + "' for update");
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long waiting() throws SQLException {
        return number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ilike '%item%'");
    }

    private long looks() throws SQLException {
        return number("select cast(coalesce(sum(calls), 0) as bigint) from pg_stat_statements"
                + " where query ilike '%publish_at%skip locked%' and query not ilike '%pg_stat%'");
    }

    private String actions(Newsroom.Thing thing) throws SQLException {
        return answer(
                "select string_agg(action, ' ' order by seq) from change where item = '" + thing.id() + "'",
                String.class);
    }

    private long number(String question) throws SQLException {
        return answer(question, Long.class);
    }

    private <T> T answer(String question, Class<T> type) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getObject(1, type);
        }
    }

    private Newsroom.Thing eventually(Newsroom.Thing thing, Predicate<Newsroom.Thing> so) {
        await(() -> so.test(newsroom.latest(thing)));
        return newsroom.latest(thing);
    }

    private static void await(Callable<Boolean> so) {
        var deadline = Instant.now().plusSeconds(30);
        try {
            while (!so.call()) {
                assertThat(Instant.now()).as("when it was to be so at last").isBefore(deadline);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
