package org.warraq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.warraq.editorial.LogReader;
import org.warraq.editorial.Transactions;

/**
 * The table of what is suggested by name. Its rows are written with what is found; how much a thing is named follows after
 * the publication, as a reader of the log, at most once a day for each: it orders what is suggested and nothing else, and
 * whoever publishes should not wait for everybody else who names the same.
 */
@ApplicationScoped
public class SuggestedNames implements LogReader {

    private static final String PUT = """
            insert into suggested_name (item, kind, key, place, name, used, heat)
            select ?, ?, n.key, n.place, n.name, h.used, h.heat
            from unnest(?, ?, ?) n(key, place, name) cross join suggested_heat(?, ?) h""";

    private static final String COUNT = """
            update suggested_name n set used = h.used, heat = h.heat
            from (select m.item, m.key, m.kind
                  from suggested_name m join (
                      select t.thing, max(cast(a.published_at at time zone 'UTC' as date)) as day
                      from article a join rendering r on r.item = a.id cross join lateral (
                          select unnest(a.sections || a.events || a.people || a.tags) as thing
                          union select cast(credit ->> 'id' as uuid)
                          from jsonb_array_elements(cast(r.card as jsonb) -> 'byline') credit) t
                      where a.id in (select c.item from change c where c.position > :after and c.position <= :upTo
                                     and c.kind = 'article' and c.cause = 'edited'
                                     and c.action in ('published', 'updated'))
                      group by t.thing) u on u.thing = m.item and m.used < u.day
                  order by m.item, m.key for update of m skip locked) named
            cross join lateral suggested_heat(named.kind, named.item) h
            where n.item = named.item and n.key = named.key""";

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    void write(List<WrittenEntry> entries) {
        entities.doWork(connection -> {
            try (var delete = connection.prepareStatement("delete from suggested_name where item = ?");
                    var put = connection.prepareStatement(PUT)) {
                for (var entry : entries) {
                    if (!entry.kind().equals(SearchType.article.name())) {
                        delete.setObject(1, entry.id());
                        delete.addBatch();
                        bind(connection, put, entry);
                        put.addBatch();
                    }
                }
                delete.executeBatch();
                put.executeBatch();
            }
        });
    }

    void remove(UUID id) {
        entities.createNativeMutationQuery("delete from suggested_name where item = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public void follow(long after, long upTo) {
        transactions.run(() -> entities.createNativeMutationQuery(COUNT)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .executeUpdate());
    }

    private static void bind(Connection connection, PreparedStatement statement, WrittenEntry entry)
            throws SQLException {
        statement.setObject(1, entry.id());
        statement.setString(2, entry.kind());
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text", each(entry, one -> one.beginning().key())));
        statement.setArray(
                4,
                connection.createArrayOf(
                        "integer", each(entry, one -> one.beginning().place())));
        statement.setArray(5, connection.createArrayOf("text", each(entry, WrittenEntry.Suggested::name)));
        statement.setString(6, entry.kind());
        statement.setObject(7, entry.id());
    }

    private static Object[] each(WrittenEntry entry, Function<WrittenEntry.Suggested, Object> column) {
        return entry.suggested().stream().map(column).toArray();
    }
}
