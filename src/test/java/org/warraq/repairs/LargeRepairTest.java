package org.warraq.repairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;
import org.warraq.app.Work;
import org.warraq.editorial.ConsistencyCheck;

/** A name misspelled in a hundred and twenty articles, half of them with a newer draft, while somebody else is writing. */
@NewsroomTest
class LargeRepairTest {

    private static final int ARTICLES = 120;
    private static final int AT_ONCE = 20;
    private static final String WRONG = "حموشى";
    private static final String RIGHT = "حموشي";

    @Inject
    Newsroom newsroom;

    @Inject
    Work work;

    @Inject
    AgroalDataSource database;

    @Inject
    ConsistencyCheck consistency;

    @Test
    void allAreMendedAndNothingThatOthersWriteIsLost() throws Exception {
        var ids = written();
        var stop = new AtomicBoolean();
        var pool = Executors.newSingleThreadExecutor();
        var editor = pool.submit(() -> edit(ids, stop));
        var job = newsroom.post(
                "/manage/v1/repairs",
                Map.of(
                        "select",
                        Map.of("kind", "article"),
                        "do",
                        Map.of("op", "replaceText", "find", WRONG, "replace", RIGHT)));
        var done = work.done(job.path("id"));
        stop.set(true);
        var kickers = kickers(editor);
        pool.shutdown();

        assertThat(done.<String>path("state")).as(done.asString()).isEqualTo("done");
        assertThat(done.<Integer>path("counts.changed")).isEqualTo(ARTICLES);
        assertThat(done.<Integer>path("problemCount")).isZero();
        assertThat(done.<List<?>>path("report")).hasSize(100);
        assertThat(kickers).isNotEmpty();
        assertThat(count("r.number = i.head_revision", WRONG)).isZero();
        assertThat(count("r.number = i.live_revision", WRONG)).isZero();
        assertThat(count("r.number = i.live_revision", RIGHT)).isEqualTo(ARTICLES);
        assertThat(count("i.head_revision <> i.live_revision and r.number = i.head_revision", "مسودة"))
                .isEqualTo(ARTICLES / 2);
        kickers.forEach((id, kicker) -> assertThat(
                        newsroom.desk().get("/manage/v1/articles/" + id).<String>path("content.kicker"))
                .isEqualTo(kicker));
        consistency.settle();
        assertThat(consistency.differences()).isEmpty();
    }

    /** The last kicker that the other editor wrote, by article. */
    private static Map<String, String> kickers(Future<Map<String, String>> editor) throws Exception {
        return editor.get();
    }

    private List<String> written() {
        var section = newsroom.section("أمن").live();
        var ids = new ArrayList<String>();
        for (var written = 0; written < ARTICLES; written += AT_ONCE) {
            var content = Map.of("locale", "ar", "headline", "استقبل " + WRONG + " وفدا", "section", section.id());
            var created =
                    bulk(Collections.nCopies(AT_ONCE, Map.of("op", "create", "content", content, "publish", true)));
            var drafted = new ArrayList<Map<String, Object>>();
            for (var at = 0; at < AT_ONCE; at++) {
                String id = created.path("results[" + at + "].id");
                ids.add(id);
                if (at % 2 == 0) {
                    int version = created.path("results[" + at + "].version");
                    var patch = Map.of("standfirst", "مسودة عن " + WRONG);
                    drafted.add(Map.of("op", "patch", "id", id, "version", version, "patch", patch));
                }
            }
            bulk(drafted);
        }
        return ids;
    }

    private Response bulk(List<? extends Map<String, ?>> operations) {
        var answer = newsroom.post("/manage/v1/articles/bulk?atomic=true", Map.of("operations", operations));
        answer.then().statusCode(200);
        return answer;
    }

    /** Writes kickers of the drafts, as an editor does who reads again when somebody was faster. */
    private Map<String, String> edit(List<String> ids, AtomicBoolean stop) {
        var kickers = new HashMap<String, String>();
        for (var turn = 0; !stop.get(); turn++) {
            // From the end, so that some are written before the repair comes to them and some after.
            var id = ids.get(ids.size() - 2 - turn * 2 % ids.size());
            var read = newsroom.desk().get("/manage/v1/articles/" + id);
            var kicker = "عاجل " + turn;
            var answer = newsroom.desk()
                    .header("If-Match", read.header("ETag"))
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .body(Map.of("kicker", kicker))
                    .patch("/manage/v1/articles/" + id);
            assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 412);
            if (answer.statusCode() == 200) {
                kickers.put(id, kicker);
            }
        }
        return kickers;
    }

    private int count(String condition, String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from item i join revision r on r.item = i.id"
                                + " where i.kind = 'article' and " + condition
                                + " and position(? in cast(r.content as text)) > 0")) {
            statement.setString(1, text);
            try (var counted = statement.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
