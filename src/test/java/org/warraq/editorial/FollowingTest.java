package org.warraq.editorial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What becomes of a change that cannot be followed. */
@NewsroomTest
class FollowingTest {

    /** The lock under which the log of changes is followed. */
    private static final long TURN = 0x77617272_00000001L;

    @TestHTTPResource(management = true)
    String watch;

    @Inject
    Newsroom newsroom;

    @Inject
    ConsistencyCheck consistency;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Inject
    AgroalDataSource database;

    @Test
    void whatStillStandsInAMergedSectionIsFiledAgain() throws InterruptedException {
        var section = newsroom.section("دولي").live();
        var twice = newsroom.section("العالم").live();
        var article = newsroom.article().in(twice).live();
        newsroom.after(twice, newsroom.act(twice, "merge", Map.of("into", section.id())));
        consistency.settle();

        transactions.run(() -> {
            change("insert into section (id, position, listed) values (cast(?1 as uuid), 0, true)", twice.id());
            change("update article set section_id = cast(?1 as uuid)", twice.id());
            change("update change_reader set position = (select position - 1 from change where action = 'merged')");
        });
        consistency.settle();

        assertThat(consistency.differences()).isEmpty();
        given().get(article.path()).then().body("section.id", equalTo(section.id()));
    }

    @Test
    void whatCannotBeRenderedHoldsNothingElseUpAndIsSeen() throws InterruptedException {
        var author = newsroom.person("سلمى العلوي").live();
        var sound = by(author, "سليم");
        var broken = by(author, "معطوب");
        var content = content(broken);
        // Whatever was done so far is followed before it breaks.
        consistency.settle();
        write(broken, "{\"byline\": \"?\"}");

        newsroom.change(author, Map.of("name", "سلمى الإدريسي")).answer().then().body("pendingDependents", equalTo(1));

        given().get(sound.path()).then().body("byline.person.name", contains("سلمى الإدريسي"));
        eventually("health/well", 503)
                .then()
                .body("checks.find { it.name == 'Following the log of changes' }.data.setAside", equalTo(1));
        watched("health/ready").then().statusCode(200);

        write(broken, content);
        transactions.run(() -> change("update change_set_aside set next_try = now()"));

        eventually("health/well", 200);
        given().get(broken.path()).then().body("byline.person.name", contains("سلمى الإدريسي"));
    }

    @Test
    void anAnswerWaitsForItsDependentsThoughEverybodyElseHasFollowedIt() throws Exception {
        var author = newsroom.person("سلمى العلوي").live();
        var article = by(author, "سليم");
        consistency.settle();
        try (var turn = database.getConnection();
                var statement = turn.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            transactions.run(() -> {
                change("delete from change_reader where name = 'dependents'");
                change("update change_reader set position = 1000000");
            });

            newsroom.change(author, Map.of("name", "سلمى الإدريسي"))
                    .answer()
                    .then()
                    .body("pendingDependents", equalTo(1));
            statement.execute("select pg_advisory_unlock(" + TURN + ")");
        }
        consistency.settle();

        given().get(article.path()).then().body("byline.person.name", contains("سلمى الإدريسي"));
    }

    private Newsroom.Thing by(Newsroom.Thing author, String headline) {
        return newsroom.article()
                .headline(headline)
                .in(newsroom.section("قسم " + headline).live())
                .with("byline", List.of(Map.of("person", author.id())))
                .live();
    }

    private String content(Newsroom.Thing thing) {
        return transactions.call(() -> session.createNativeQuery(
                        "select cast(content as text) from revision where item = :item", String.class)
                .setParameter("item", UUID.fromString(thing.id()))
                .getSingleResult());
    }

    private void write(Newsroom.Thing thing, String content) {
        transactions.run(() -> change(
                "update revision set content = cast(?1 as jsonb) where item = cast(?2 as uuid)", content, thing.id()));
    }

    private void change(String statement, String... values) {
        var change = session.createNativeMutationQuery(statement);
        for (var place = 0; place < values.length; place++) {
            change.setParameter(place + 1, values[place]);
        }
        change.executeUpdate();
    }

    /** What the management port answers, which does not keep to the rules of the API. */
    private Response watched(String path) {
        return given().noFilters().get(watch + path);
    }

    /** The answer as soon as it has that status; the test fails if it does not come to that within a generous while. */
    private Response eventually(String path, int status) {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        var answer = watched(path);
        while (answer.statusCode() != status && Instant.now().isBefore(deadline)) {
            answer = watched(path);
        }
        answer.then().statusCode(status);
        return answer;
    }
}
