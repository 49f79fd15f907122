package org.warraq.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** Whether readers find what they want, judged by hand; better than with what PostgreSQL and Lucene bring themselves. */
@NewsroomTest
class JudgedSearchTest {

    private static final int AT_ONCE = 50;

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource database;

    @Test
    void findsMoreOfWhatIsWantedThanOthers() throws Exception {
        var set = JudgedSet.read();
        var ids = published(set);
        var lucene = new LuceneEngine(set);
        try (var postgres = new PostgresEngine(database, set)) {
            for (var language : List.of("ar", "fr", "en", "mixed", "")) {
                Predicate<JudgedSet.Query> among =
                        query -> language.isEmpty() || query.language().equals(language);
                var ours = set.merit(among, query -> found(query, ids));
                var theirs = Map.of(
                        "Lucene", set.merit(among, lucene::found), "PostgreSQL", set.merit(among, postgres::found));
                System.out.printf("%s: Warraq %s; %s%n", language.isEmpty() ? "all" : language, ours, theirs);
                if (language.isEmpty() && Boolean.getBoolean("warraq.search.tell")) {
                    tell(ours, ids);
                }
                if (language.isEmpty() || language.equals("ar")) {
                    assertThat(theirs.values()).allSatisfy(other -> {
                        assertThat(ours.ndcg()).isGreaterThan(other.ndcg());
                        assertThat(ours.recall()).isGreaterThan(other.recall());
                    });
                }
            }
        }
    }

    private static void tell(JudgedSet.Merit merit, Map<String, String> ids) {
        merit.each().entrySet().stream()
                .filter(one -> one.getValue() < 0.8)
                .forEach(one -> System.out.printf(
                        "%.2f %s wanted %s found %s%n",
                        one.getValue(), one.getKey().words(), one.getKey().grades(), found(one.getKey(), ids)));
    }

    private static List<String> found(JudgedSet.Query query, Map<String, String> ids) {
        var answer =
                given().queryParam("q", query.words()).queryParam("limit", 10).get("/v1/search");
        answer.then().statusCode(200);
        return answer.<List<String>>path("data.item.id").stream()
                .map(id -> ids.getOrDefault(id, id))
                .toList();
    }

    /** The ids of texts by those of articles. */
    private Map<String, String> published(JudgedSet set) {
        var section = newsroom.section("أخبار").live();
        var ids = new HashMap<String, String>();
        for (var start = 0; start < set.texts.size(); start += AT_ONCE) {
            var some = set.texts.subList(start, Math.min(start + AT_ONCE, set.texts.size()));
            var operations = new ArrayList<Map<String, Object>>();
            for (var text : some) {
                var content = new LinkedHashMap<String, Object>();
                content.put("locale", text.locale());
                content.put("headline", text.headline());
                content.put("standfirst", text.standfirst());
                content.put("section", section.id());
                content.put(
                        "body",
                        List.of(Map.of(
                                "_type",
                                "block",
                                "style",
                                "normal",
                                "children",
                                List.of(Map.of("_type", "span", "text", text.body())))));
                operations.add(Map.of("op", "create", "content", content, "publish", true));
            }
            var answer = newsroom.post("/manage/v1/articles/bulk?atomic=true", Map.of("operations", operations));
            answer.then().statusCode(200);
            for (var at = 0; at < some.size(); at++) {
                ids.put(answer.path("results[" + at + "].id"), some.get(at).id());
            }
        }
        return ids;
    }
}
