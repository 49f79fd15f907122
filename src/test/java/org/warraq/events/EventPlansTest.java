package org.warraq.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.app.TestDatabase;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.View;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;

/** Among 20,000 events of ten years, a page is found without reading many more rows than it shows. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPlansTest {

    private static final int LIMIT = 20;

    /** Each event that is walked is looked up under its other relations, and each id among the aliases. */
    private static final int READ_AT_MOST = 25 * LIMIT;

    /** The generated events and what they stand under begin like this; nothing else does. */
    private static final String OURS = "00000000-0000-7000-8000-";

    private static final String GENERATED = """
            create temporary table generated on commit drop as
            select ('%1$s' || lpad(to_hex(n), 12, '0'))::uuid as id, n,
                date_trunc('hour', now() - interval '5 years' + n * interval '263 minutes') as starts,
                -- Most last an hour or some days; one in two hundred more than a year.
                case when n %% 200 = 0 then interval '400 days' when n %% 20 = 0 then interval '60 days'
                     when n %% 4 = 0 then interval '3 days' else interval '1 hour' end as lasts
            from generate_series(1, 20000) n;
            analyze generated;
            insert into event (id, starts, ends, dated, span, category, country, part_of)
            select id, starts, starts + lasts, false,
                case when n %% 200 = 0 then 5 when n %% 20 = 0 then 3 when n %% 4 = 0 then 1 else 0 end,
                (array['match', 'visit', 'other'])[1 + n %% 3], (array['MA', 'TR', 'FR'])[1 + n %% 3],
                ('%1$s' || lpad(to_hex(n / 3 %% 10 + 1), 12, '0'))::uuid
            from generated;
            insert into event_listing (event, relation, target, span, starts, ends, dated)
            select e.id, r.relation, ('%1$s' || lpad(to_hex(g.n %% r.among + 1), 12, '0'))::uuid,
                e.span, e.starts, e.ends, e.dated
            from generated g join event e on e.id = g.id,
                (values ('person', 7), ('tag', 11), ('section', 3)) r(relation, among);
            insert into person (id, is_author)
            select ('%1$s' || lpad(to_hex(n), 12, '0'))::uuid, false from generate_series(1, 7) n;
            insert into section (id, position, listed)
            select ('%1$s' || lpad(to_hex(n), 12, '0'))::uuid, n, true from generate_series(1, 3) n;
            insert into rendering (item, locale, kind, document, card, document_hash, card_hash, slug, path, sources,
                revision, view_ordinal, position_seen, changed_at)
            select id, 'ar', 'event', '{}', '{}', '', '', '', '', '{}', 1,
                (select max(ordinal) from view_version), 0, now() from generated""".formatted(OURS);

    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("delivery")
    AgroalDataSource delivery;

    @Inject
    EventLists lists;

    @Inject
    ObjectMapper json;

    @BeforeAll
    void generate() throws SQLException {
        clear();
        run("begin; " + GENERATED + "; commit; analyze");
    }

    @AfterAll
    void clear() throws SQLException {
        run("""
                delete from event where id::text like '%1$s%%'; delete from person where id::text like '%1$s%%';
                delete from section where id::text like '%1$s%%';
                delete from rendering where item::text like '%1$s%%'""".formatted(OURS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort=start
            upcoming=true
            upcoming=false
            from=TODAY
            from=TODAY to=SOON
            to=TODAY
            person=ONE
            person=ONE upcoming=true
            person=ONE,TWO from=TODAY
            person=-ONE from=TODAY
            tag=ONE upcoming=true
            tag=some-slug upcoming=true
            section=ONE upcoming=true
            partOf=ONE upcoming=true
            category=match upcoming=true
            category=match,visit from=TODAY
            country=TR from=TODAY
            person=ONE tag=ONE from=TODAY
            section=ONE category=match upcoming=true
            """)
    void aPageReadsFewRows(String query) throws Exception {
        var now = new Cursor("", List.of(String.valueOf(Instant.now().toEpochMilli()), OURS + "000000000000"));
        for (var sort : EventFilter.Sort.values()) {
            var statement = lists.statement(filter(query, sort), "ar");
            for (var mode : List.of("force_custom_plan", "force_generic_plan")) {
                assertThat(read(statement.page(PageRequest.first(), null, View.card, "ar"), mode))
                        .as("%s by %s, %s", query, sort, mode)
                        .isLessThan(READ_AT_MOST);
                assertThat(read(statement.page(PageRequest.first(), now, View.card, "ar"), mode))
                        .as("%s by %s, from the middle on, %s", query, sort, mode)
                        .isLessThan(READ_AT_MOST);
            }
        }
    }

    private static EventFilter filter(String query, EventFilter.Sort sort) {
        var today = LocalDate.now();
        var written = query.replace("TODAY", today.toString())
                .replace("SOON", today.plusDays(30).toString())
                .replace("ONE", OURS + "000000000001")
                .replace("TWO", OURS + "000000000002");
        Map<String, String> asked = new HashMap<>();
        Arrays.stream(written.split(" ")).map(part -> part.split("=")).forEach(part -> asked.put(part[0], part[1]));
        return new EventFilter(
                asked.containsKey("from") ? LocalDate.parse(asked.get("from")) : null,
                asked.containsKey("to") ? LocalDate.parse(asked.get("to")) : null,
                null,
                asked.containsKey("upcoming") ? Boolean.valueOf(asked.get("upcoming")) : null,
                asked.get("category"),
                asked.get("country"),
                list(asked.get("person")),
                list(asked.get("partOf")),
                list(asked.get("tag")),
                list(asked.get("section")),
                sort);
    }

    private static List<String> list(String value) {
        return value == null ? null : List.of(value);
    }

    /** How many rows of tables the statement looks at when it runs. */
    private long read(ListStatement.Sent sent, String mode) throws Exception {
        var text = sent.text();
        for (var place = 1; text.contains("?"); place++) {
            text = text.replaceFirst("\\?", "\\$" + place);
        }
        var values = sent.values().stream()
                .map(value -> value instanceof Number ? value.toString() : "'" + value + "'")
                .toList();
        try (var connection = delivery.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = " + mode + "; prepare asked as " + text);
            try (var rows = statement.executeQuery("explain (analyze, timing off, format json) execute asked"
                    + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")"))) {
                rows.next();
                return rowsRead(json.readTree(rows.getString(1)).get(0).get("Plan"));
            } finally {
                statement.execute("deallocate asked; reset plan_cache_mode");
            }
        }
    }

    private static long rowsRead(JsonNode node) {
        var rows = 0L;
        if (node.has("Relation Name")) {
            var each = node.path("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            rows = Math.round(each * node.path("Actual Loops").asDouble());
        }
        for (var below : node.path("Plans")) {
            rows += rowsRead(below);
        }
        return rows;
    }

    private void run(String statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
