package org.warraq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.warraq.editorial.SearchIndex;

/** The tables of what is found and suggested, in the transaction at hand. */
@ApplicationScoped
public class SearchEntries implements SearchIndex {

    /** Raised with each change of how texts are taken apart, or of what is kept of them. */
    static final String VERSION = "3";

    private static final String PUT = """
            insert into search_entry (item, kind, locale, published_at, modified_at, breaking_until, words, keys, names,
                                      tags, people, body, headline, hash)
            select ?, ?, ?, ?, ?, ?, cast(? as tsvector),
                   coalesce((select a.keys from article a where a.id = ?), '{}') || s.key, ?, ?, ?, ?, ?, ?
            from (select key from search_shelf
                  where since <= case when ? = 'article' then cast(? as timestamptz) else 'infinity' end order by since desc limit 1) s
            on conflict (item) do update set
                kind = excluded.kind, locale = excluded.locale, published_at = excluded.published_at,
                modified_at = excluded.modified_at, breaking_until = excluded.breaking_until, words = excluded.words,
                keys = excluded.keys, names = excluded.names, tags = excluded.tags, people = excluded.people,
                 body = excluded.body, headline = excluded.headline, hash = excluded.hash""";

    private static final String REFILE = """
            update search_entry e set keys = a.keys || s.key
            from article a, lateral (select key from search_shelf where since <= a.published_at order by since desc limit 1) s
            where e.item = any(:articles) and a.id = e.item
                and not (e.keys @> (a.keys || s.key) and e.keys <@ (a.keys || s.key))""";

    @Inject
    Session entities;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Shelves shelves;

    @Inject
    SuggestedNames names;

    /** What says the same as before is not taken apart: most of what is rendered again only shows another picture. */
    @Override
    public void put(Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var known = hashes(entries);
        var same = entries.stream()
                .collect(Collectors.partitioningBy(
                        entry -> WrittenEntry.hash(entry).equals(known.get(entry.id()))));
        write(same.get(false));
        refile(same.get(true).stream().map(Entry::id).toList());
    }

    private Map<UUID, String> hashes(Collection<Entry> entries) {
        return entities.createNativeQuery(
                        "select item, hash from search_entry where item = any(:items)", Object[].class)
                .setParameter("items", entries.stream().map(Entry::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private void write(List<Entry> entries) {
        var written = entries.stream()
                .map(entry -> WrittenEntry.of(entry, dictionaries.all()))
                .toList();
        entities.doWork(connection -> {
            try (var statement = connection.prepareStatement(PUT)) {
                for (var entry : written) {
                    bind(connection, statement, entry);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
        names.write(written);
        shelves.filled(entries.size());
    }

    /** Writes entries anew, whatever is there. */
    void renew(Collection<Entry> entries) {
        entries.forEach(entry -> remove(entry.id()));
        put(entries);
    }

    @Override
    public void remove(UUID id) {
        entities.createNativeMutationQuery("delete from search_entry where item = :id")
                .setParameter("id", id)
                .executeUpdate();
        names.remove(id);
    }

    @Override
    public void refile(Collection<UUID> articles) {
        if (!articles.isEmpty()) {
            entities.createNativeMutationQuery(REFILE)
                    .setParameter("articles", articles.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    @Override
    public String version() {
        return "search " + VERSION;
    }

    private static void bind(Connection connection, PreparedStatement statement, WrittenEntry entry)
            throws SQLException {
        var published = Timestamp.from(entry.times().publishedAt());
        var breaking = entry.times().breakingUntil();
        statement.setObject(1, entry.id());
        statement.setString(2, entry.kind());
        statement.setString(3, entry.locale());
        statement.setTimestamp(4, published);
        statement.setTimestamp(5, Timestamp.from(entry.times().modifiedAt()));
        statement.setTimestamp(6, breaking == null ? null : Timestamp.from(breaking));
        statement.setString(7, entry.words());
        statement.setObject(8, entry.id());
        statement.setArray(9, connection.createArrayOf("text", entry.names().toArray()));
        statement.setArray(10, ids(connection, entry.facets().tags()));
        statement.setArray(11, ids(connection, entry.facets().people()));
        statement.setString(12, entry.body());
        statement.setString(13, entry.headline());
        statement.setString(14, entry.hash());
        statement.setString(15, entry.kind());
        statement.setTimestamp(16, published);
    }

    private static Array ids(Connection connection, List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
