package org.warraq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.access.Actor;
import org.warraq.app.NewsroomTest;
import org.warraq.articles.ArticleKind;
import org.warraq.editorial.Editing;
import org.warraq.editorial.PublishOrder;

/** What is measured on a generated newsroom is true of a real one only if publishing would have written the same rows. */
@NewsroomTest(kept = true)
class SeedingTest {

    /** Each table, and the rows of an article in it, without the moment of writing. */
    private static final Map<String, String> ROWS = rows();

    @Inject
    AgroalDataSource database;

    @Inject
    Editing editing;

    @Inject
    ArticleKind kind;

    @BeforeEach
    void fill() throws Exception {
        FilledNewsroom.fill();
    }

    @Test
    void publishingWritesTheRowsThatWereGenerated() throws SQLException {
        // Among them a translation (49) and its original, an unlisted one (57), one that was breaking (120).
        for (var age : List.of(0, 1, 2, 3, 49, 50, 57, 120, 1_234, 5_000, 11_998, 11_999)) {
            var id = GeneratedArticles.id(age);
            var generated = rows(id);
            assertThat(generated.get("rendering")).as("rendering of %d", age).hasSize(1);
            remove(id);
            var plan = FilledNewsroom.GENERATED.plan(age);
            var order = PublishOrder.since(plan.publishedAt());
            editing.create(kind, id, plan.content(), order, Actor.SYSTEM);
            assertThat(rows(id)).as("article %d", age).isEqualTo(generated);
        }
    }

    private Map<String, List<String>> rows(UUID id) throws SQLException {
        var rows = new LinkedHashMap<String, List<String>>();
        try (var connection = database.getConnection()) {
            for (var table : ROWS.entrySet()) {
                try (var statement = connection.prepareStatement(table.getValue())) {
                    statement.setObject(1, id);
                    try (var answer = statement.executeQuery()) {
                        var found = new ArrayList<String>();
                        while (answer.next()) {
                            found.add(answer.getString(1));
                        }
                        rows.put(table.getKey(), found);
                    }
                }
            }
        }
        return rows;
    }

    private void remove(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var condition : List.of(
                    "article where id",
                    "rendering where item",
                    "search_entry where item",
                    "slug where item",
                    "tag_use where item",
                    "item where id")) {
                try (var statement = connection.prepareStatement("delete from " + condition + " = ?")) {
                    statement.setObject(1, id);
                    assertThat(statement.executeUpdate()).as(condition).isPositive();
                }
            }
        }
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("item", "select to_jsonb(t) - array['created_at', 'updated_at'] from item t where id = ?");
        rows.put("revision", "select to_jsonb(t) - 'created_at' from revision t where item = ?");
        rows.put("desk_entry", "select to_jsonb(t) from desk_entry t where item = ?");
        rows.put("slug", "select to_jsonb(t) from slug t where item = ? order by locale, folded");
        rows.put("rendering", """
                select to_jsonb(t) - array['sources', 'position_seen', 'changed_at']
                    || jsonb_build_object('sources', (select jsonb_agg(s order by s) from unnest(t.sources) s))
                from rendering t where item = ? order by locale""");
        rows.put("article", "select to_jsonb(t) from article t where id = ?");
        rows.put("article_listing", "select to_jsonb(t) from article_listing t where article = ? order by key");
        rows.put("article_related", "select to_jsonb(t) from article_related t where article = ? order by place");
        rows.put("search_entry", "select to_jsonb(t) from search_entry t where item = ?");
        rows.put("tag_use", "select to_jsonb(t) from tag_use t where item = ? order by tag");
        return rows;
    }
}
