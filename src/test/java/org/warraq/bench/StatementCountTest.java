package org.warraq.bench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.app.NewsroomTest;

/** Whatever it holds, an answer costs one statement, and one more if it counts: by the database's own statistics. */
@NewsroomTest(kept = true)
class StatementCountTest {

    /** What is not asked by readers but by what follows the log, keeps the schedule or listens for either, is left out. */
    private static final String ASKED = """
            select calls || ' × ' || query from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
            and query !~ '\\m(change|change_log|change_reader|change_set_aside|publish_at|job|pg_catalog)\\M'
            and query !~ 'pg_stat_statements'
            and query not in ('BEGIN', 'COMMIT', 'ROLLBACK', 'select $1')
            and query not like 'SET application%'""";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
        assumeTrue(
                asked("select extname from pg_extension where extname = 'pg_stat_statements'")
                                .size()
                        == 1,
                "a server without statement statistics");
    }

    @Test
    void aSingleResourceCostsOneStatement() throws SQLException {
        var article = GeneratedArticles.id(4_000);
        for (var path : List.of(
                "articles/" + article,
                "articles/" + article + "?include=related",
                "articles/" + article + "/related",
                "articles/" + article + "?fields=headline,people",
                "articles/by-slug/" + slug("articles/" + article),
                "sections/" + Taxonomy.roots().get(0) + "?include=children",
                "people/" + Taxonomy.authors().get(0),
                "events/" + Taxonomy.events().get(0),
                "tags/" + Taxonomy.tags().get(0),
                "resolve?path=/ar/x/" + slug("articles/" + article))) {
            costs(1, path);
        }
    }

    @Test
    void aListCostsOneStatementWhateverItHolds() throws SQLException {
        for (var list : List.of(
                "articles?sort=-publishedAt",
                "articles?section=" + Taxonomy.roots().get(0) + "&genre=news&tag=-"
                        + Taxonomy.tags().get(0),
                "articles?section=" + slug("sections/" + Taxonomy.leaves().get(0)),
                "sections?sort=position",
                "people?sort=name",
                "events?sort=start",
                "tags?sort=name")) {
            for (var size : List.of("limit=1", "limit=100", "limit=100&view=full")) {
                costs(1, list + "&" + size);
            }
            costs(2, list + "&count=true");
        }
    }

    private void costs(int statements, String path) throws SQLException {
        asked("select pg_stat_statements_reset()");
        given().get("/v1/" + path).then().statusCode(200);
        assertThat(asked(ASKED)).as(path).hasSize(statements).allMatch(asked -> asked.startsWith("1 × "));
    }

    private List<String> asked(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    private static String slug(String path) {
        return given().get("/v1/" + path).jsonPath().getString("slug");
    }
}
