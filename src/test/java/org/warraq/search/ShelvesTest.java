package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.Newsroom.Thing;
import org.warraq.app.NewsroomTest;
import org.warraq.editorial.Transactions;

/** Where the archive is divided while others write, nothing is overlooked for it. */
@NewsroomTest
class ShelvesTest {

    private static final Instant NOW = Instant.now();

    @Inject
    Newsroom newsroom;

    @Inject
    Transactions transactions;

    @Inject
    Session session;

    @Inject
    Shelves shelves;

    @Inject
    Shelving shelving;

    @Inject
    SearchEntries entries;

    @Test
    void whatWasWrittenBeforeItsShelfBeganComesFirstByDateOnceSomebodyLooked() {
        var section = newsroom.section("دولي").live();
        var newest = published(section, NOW.minus(1, ChronoUnit.DAYS));
        var others = List.of(
                UUID.fromString(
                        published(section, NOW.minus(2, ChronoUnit.DAYS)).id()),
                UUID.fromString(
                        published(section, NOW.minus(3, ChronoUnit.DAYS)).id()));
        transactions.run(() -> session.createNativeMutationQuery(
                        "insert into search_shelf (since, key) values (:since, gen_random_uuid())")
                .setParameter("since", NOW.minus(4, ChronoUnit.DAYS))
                .executeUpdate());
        transactions.run(() -> entries.refile(others));

        transactions.run(() -> shelves.filled(Shelves.BETWEEN_LOOKS));

        given().get("/v1/search?q=قمة&sort=-publishedAt&limit=1").then().body("data.item.id", contains(newest.id()));
    }

    @Test
    void anArchiveThatComesTheNewestFirstIsDividedAndStaysInTheOrderOfDates() {
        var section = newsroom.section("دولي").live();
        var published = new ArrayList<String>();
        for (var day = 1; day <= 13; day++) {
            published.add(published(section, NOW.minus(day, ChronoUnit.DAYS)).id());
        }

        shelving.divide(3, 2);

        List<Long> held = transactions.call(
                () -> session.createNativeQuery("""
                        select (select count(*) from search_entry e where e.kind = 'article' and e.keys @> array[s.key]
                            and e.published_at >= s.since and e.published_at < s.until)
                        from (select key, since, lead(since) over (order by since) as until from search_shelf) s
                        where since < 'infinity' order by since desc""", Long.class).getResultList());
        assertThat(held)
                .as("articles on each shelf, of its dates")
                .allSatisfy(count -> assertThat(count).isLessThan(6));
        assertThat(held.stream().mapToLong(Long::longValue).sum()).isEqualTo(13);
        assertThat(byDate()).isEqualTo(published);
    }

    private static List<String> byDate() {
        var found = new ArrayList<String>();
        var next = "/v1/search?q=قمة&sort=-publishedAt&limit=2";
        while (next != null) {
            var page = given().urlEncodingEnabled(!next.contains("%")).get(next);
            found.addAll(page.path("data.item.id"));
            next = page.path("links.next");
        }
        return found;
    }

    private Thing published(Thing section, Instant at) {
        var draft = newsroom.article().headline("قمة").in(section).draft();
        newsroom.act(draft, "publish", Map.of("publishedAt", at.toString()))
                .then()
                .statusCode(200);
        return draft;
    }
}
