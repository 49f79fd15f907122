package org.warraq.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.editorial.Change;

/** Who did what is written down with the act, and can be asked for by the administrator. */
@NewsroomTest
class AuditTest {

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Test
    void everyActOnAnItemIsWrittenDownWithItsRevisions() {
        var section = newsroom.section("دولي").live();
        section = newsroom.change(section, Map.of("name", "عالم"));
        newsroom.withdraw(section, "كتب خطأ");
        audit("item=" + section.id())
                .body("data.action", contains("withdrawn", "updated", "saved", "published", "created"))
                .body("data.fromRevision", contains(2, 2, 1, 1, null))
                .body("data.toRevision", contains(2, 2, 2, 1, 1))
                .body("data.actor.id", everyItem(equalTo("admin")))
                .body("data.address", everyItem(equalTo("127.0.0.1")))
                .body("data[0].kind", equalTo("section"));
    }

    @Test
    void theTraceIdOfTheRequestIsTheEntrys() {
        var answer = newsroom.post("/manage/v1/tags", Map.of("name", "الأمن"));
        audit("kind=tag").body("data.traceId", contains(answer.header("X-Request-Id")));
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        newsroom.post("/manage/v1/sections", Map.of("nosuch", 1)).then().statusCode(422);
        audit("limit=1").body("data", hasSize(0));
    }

    @Test
    void redirectsAreWrittenDownToo() {
        var redirect = newsroom.redirect("/old", "/ar/new");
        newsroom.delete(redirect).then().statusCode(204);
        newsroom.desk()
                .contentType("text/csv")
                .body("from,to,permanent\n/a,/b,true\n")
                .post("/manage/v1/redirects.csv")
                .then()
                .statusCode(200);
        audit("kind=redirect")
                .body("data.action", contains("imported", "deleted", "created"))
                .body("data[2].details.from", equalTo("/old"))
                .body("data[0].details.created", equalTo(1));
    }

    @Test
    void filtersNarrowTheList() {
        var section = newsroom.section("دولي").live();
        newsroom.tag("الأمن").draft();
        audit("kind=tag").body("data.action", contains("created"));
        audit("action=published").body("data.item", contains(section.id()));
        audit("actor=admin").body("data", hasSize(3));
        audit("actor=nobody").body("data", hasSize(0));
        audit("after=2020-01-01T00:00:00Z&before=2020-01-02T00:00:00Z").body("data", hasSize(0));
        audit("after=2020-01-01T00:00:00Z").body("data", hasSize(3));
    }

    @Test
    void anActionThatIsNeverWrittenDownIsRefused() {
        for (var path : List.of("/manage/v1/audit", "/manage/v1/audit.ndjson")) {
            newsroom.desk()
                    .get(path + "?action=nope")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"))
                    .body("errors[0].detail", containsString("schedule-failed, "));
        }
    }

    @Test
    void whateverIsDoneToItemsCanBeAskedFor() {
        assertThat(Change.Action.values())
                .filteredOn(action -> action != Change.Action.EDITING && action != Change.Action.RENDERED)
                .extracting(Change.Action::text)
                .allSatisfy(action -> assertThat(AuditAction.fromString(action)).hasToString(action));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var number = 0; number < 7; number++) {
            newsroom.tag("وسم " + number).draft();
        }
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = audit("limit=3&count=true" + (cursor == null ? "" : "&cursor=" + cursor))
                    .body("meta.total", equalTo(7))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("data.id"));
            cursor = page.getString("meta.nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void theExportIsALineForEachEntryTheOldestFirst() throws SQLException {
        newsroom.section("دولي").live();
        fill(2_500);
        var lines = newsroom.desk()
                .get("/manage/v1/audit.ndjson?kind=filling")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .split("\n");
        assertThat(lines).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(lines[0]).startsWith("{\"id\":").contains("\"action\":\"did-1\"");
        assertThat(lines[2_499]).contains("\"action\":\"did-2500\"");
    }

    private ValidatableResponse audit(String query) {
        return newsroom.desk().get("/manage/v1/audit?" + query).then().statusCode(200);
    }

    private void fill(int number) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into audit (action, kind) select 'did-' || n, 'filling' from generate_series(1, "
                    + number + ") n order by n");
        }
    }
}
