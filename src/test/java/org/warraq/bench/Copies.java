package org.warraq.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Copies the articles of a newsroom into itself, several times: each copy has an id of its own and is older by the age of
 * the whole newsroom. Only what lists, searches, suggestions, related articles and the desk read is copied; so copies are
 * not found by their slugs, which are those of their originals. Meanwhile indexes are missing: a newsroom in which it was
 * broken off is to be thrown away.
 */
final class Copies {

    /** What is changed in the rows {@code t} of each table; its id is that of the first. */
    private static final Map<String, Map<String, String>> CHANGED = new LinkedHashMap<>();

    static {
        var times = Map.of("published_at", earlier("published_at"), "modified_at", earlier("modified_at"));
        CHANGED.put("article", with(times, "id", "translation_group", "headline_key"));
        CHANGED.put("item", with(times, "id", "translation_group", "live_translation_group"));
        CHANGED.get("item").putAll(Map.of("created_at", earlier("created_at"), "updated_at", earlier("updated_at")));
        CHANGED.put("revision", with(Map.of(), "item"));
        CHANGED.put("article_listing", with(times, "article"));
        CHANGED.put("article_related", with(Map.of(), "article", "related"));
        CHANGED.put("tag_use", with(Map.of(), "item"));
        CHANGED.put(
                "rendering", with(Map.of("card", readdressed("card"), "document", readdressed("document")), "item"));
        CHANGED.put("desk_entry", with(Map.of(), "item"));
        CHANGED.put("search_entry", with(times, "item"));
        CHANGED.get("search_entry").put("keys", """
                trim_array(t.keys, 1)
                || (select key from search_shelf where since <= %s order by since desc limit 1)""".formatted(earlier("published_at")));
    }

    private final Connection superuser;

    Copies(Connection superuser) {
        this.superuser = superuser;
    }

    void make(int copies) throws SQLException {
        execute(
                "set session_replication_role = replica",
                "set maintenance_work_mem = '1GB'",
                "set work_mem = '256MB'",
                "create table copied_from as select id from article",
                """
                create table age as select min(published_at) as oldest,
                    max(published_at) - min(published_at) + interval '1 hour' as whole from article""",
                """
                create function copied(id uuid, number integer) returns uuid language sql immutable strict
                    return md5(id::text || ' ' || number)::uuid""",
                """
                insert into search_shelf (since, key)
                select s.since - n * a.whole, gen_random_uuid() from age a cross join generate_series(0, %d) n
                cross join (select since from search_shelf where isfinite(since) union select oldest from age) s
                on conflict do nothing""".formatted(copies));
        var indexes = indexes();
        indexes.keySet().forEach(index -> execute("drop index " + index));
        for (var number = 1; number <= copies; number++) {
            System.out.printf("Copy %d of %d …%n", number, copies);
            for (var table : CHANGED.keySet()) {
                copy(table, number);
            }
        }
        System.out.println("Making indexes …");
        indexes.values().forEach(this::execute);
        execute(
                // What stood on the shelf without a beginning has one of its own now.
                """
                update search_entry e set keys = trim_array(e.keys, 1) || s.key
                from article a, age, lateral (
                    select key from search_shelf where since <= a.published_at order by since desc limit 1) s
                where e.item = a.id and a.published_at >= age.oldest and e.keys[cardinality(e.keys)] <> s.key""", "drop function copied", "drop table copied_from, age", "vacuum analyze");
    }

    private static Map<String, String> with(Map<String, String> changed, String... ids) {
        var all = new LinkedHashMap<>(changed);
        for (var id : ids) {
            all.put(id, "copied(t." + id + ", :number)");
        }
        return all;
    }

    private static String earlier(String column) {
        return "t." + column + " - :number * age.whole";
    }

    /** A text that says the id of the row's item. */
    private static String readdressed(String column) {
        return "replace(t." + column + ", t.item::text, copied(t.item, :number)::text)";
    }

    private void copy(String table, int number) throws SQLException {
        var changed = CHANGED.get(table);
        var columns = pairs("""
                select quote_ident(attname), attname from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''""".formatted(table));
        var id = changed.containsKey("item") ? "item" : changed.containsKey("article") ? "article" : "id";
        execute("insert into %s (%s) select %s from %s t join copied_from f on f.id = t.%s cross join age"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.keySet().stream()
                                .map(column -> changed.getOrDefault(column, "t." + column))
                                .collect(Collectors.joining(", "))
                                .replace(":number", String.valueOf(number)),
                        table,
                        id));
    }

    /** Indexes of those tables by their names, with what makes them, but for those that are looked into meanwhile. */
    private Map<String, String> indexes() throws SQLException {
        return pairs("""
                select indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index i
                where indrelid::regclass::text in ('%s')
                and not exists (select 1 from pg_constraint c where c.conindid = indexrelid)""".formatted(String.join("', '", CHANGED.keySet())));
    }

    private Map<String, String> pairs(String question) throws SQLException {
        var pairs = new LinkedHashMap<String, String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }

    private void execute(String... statements) {
        try (var statement = superuser.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The newsroom cannot be copied", e);
        }
    }
}
