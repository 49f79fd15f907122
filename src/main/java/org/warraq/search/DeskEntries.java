package org.warraq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.DeskIndex;
import org.warraq.editorial.Renderings;
import org.warraq.text.IndexedText;
import org.warraq.text.SearchQuery;
import org.warraq.text.TsQuery;
import org.warraq.text.TsVector;
import org.warraq.text.Weight;

/** The table of what the desk finds, in the transaction at hand. */
@ApplicationScoped
class DeskEntries implements DeskIndex {

    /** Raised with each change of what is kept of a text here; that of how texts are taken apart goes before it. */
    private static final String VERSION = SearchEntries.VERSION + ".1";

    private static final String HASHES = "select item, hash from desk_entry where item = any(?)";

    private static final String PUT = """
            insert into desk_entry (item, revision, version, hash, words) values (?, ?, ?, ?, cast(? as tsvector))
            on conflict (item) do update set revision = excluded.revision, version = excluded.version,
                hash = excluded.hash, words = excluded.words""";

    /** No index holds what it changes, so that the words and their entries stay where they are. */
    private static final String PASS_ON = "update desk_entry set revision = ? where item = ?";

    private static final String OUTDATED = """
            select i.id from item i where i.id = any(:items) and (select true from desk_entry e
                where e.item = i.id and e.revision = i.head_revision and e.version = :version) is null""";

    @Inject
    Session entities;

    @Inject
    Dictionaries dictionaries;

    /** What says the same as before is not taken apart: many a save only moves an item or gives it another picture. */
    @Override
    public void put(Collection<Head> heads) {
        entities.doWork(connection -> {
            var known = hashes(connection, heads);
            var same = new ArrayList<Head>();
            var others = new ArrayList<Head>();
            heads.forEach(head -> (hash(head).equals(known.get(head.item())) ? same : others).add(head));
            passOn(connection, same);
            write(connection, others);
        });
    }

    @Override
    public String query(String asked) {
        return TsQuery.whileTyping(Askable.query(SearchQuery.parse(asked, dictionaries.all())));
    }

    @Override
    public List<UUID> outdated(Collection<UUID> items) {
        return entities.createNativeQuery(OUTDATED, UUID.class)
                .setParameter("items", items.toArray(UUID[]::new))
                .setParameter("version", VERSION)
                .getResultList();
    }

    private static Map<UUID, String> hashes(Connection connection, Collection<Head> heads) throws SQLException {
        try (var statement = connection.prepareStatement(HASHES)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", heads.stream().map(Head::item).toArray()));
            var hashes = new HashMap<UUID, String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return hashes;
        }
    }

    private static void passOn(Connection connection, List<Head> heads) throws SQLException {
        if (heads.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(PASS_ON)) {
            for (var head : heads) {
                statement.setInt(1, head.revision());
                statement.setObject(2, head.item());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void write(Connection connection, List<Head> heads) throws SQLException {
        if (heads.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(PUT)) {
            for (var head : heads) {
                statement.setObject(1, head.item());
                statement.setInt(2, head.revision());
                statement.setString(3, VERSION);
                statement.setString(4, hash(head));
                statement.setString(5, words(head));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String hash(Head head) {
        return Renderings.hash(VERSION + " " + head.parts());
    }

    private String words(Head head) {
        var words = new TsVector();
        for (var part : head.parts()) {
            var text = IndexedText.of(part.text(), part.locale(), dictionaries.all());
            if (part.weight() == Weight.A) {
                words.addName(text, part.weight());
            } else {
                words.add(text, part.weight());
            }
        }
        return words.text();
    }
}
