package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The table of renderings, in the transaction at hand. */
@ApplicationScoped
class RenderingStore {

    // Whichever release renders, what it says is newer: its texts are kept, and the newest release puts them into its
    // shape.
    private static final String KEEP = """
            insert into rendering (item, locale, kind, document, card, document_hash, card_hash, slug, path, changes_at,
                                   sources, revision, view_ordinal, position_seen, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (item, locale) do update set
                document = excluded.document, card = excluded.card, document_hash = excluded.document_hash,
                card_hash = excluded.card_hash, slug = excluded.slug, path = excluded.path,
                changes_at = excluded.changes_at, sources = excluded.sources, revision = excluded.revision,
                view_ordinal = excluded.view_ordinal, position_seen = excluded.position_seen,
                changed_at = case when rendering.document_hash = excluded.document_hash then rendering.changed_at
                                  else excluded.changed_at end""";

    @Inject
    Session entities;

    /** What is kept of a thing in one locale, for comparing. */
    record Stored(String documentHash, String cardHash, String path) {}

    /**
     * What a rendering is marked with.
     *
     * @param seen every change up to this position was visible
     */
    record Mark(int viewOrdinal, long seen, Instant at) {}

    Map<UUID, Map<String, Stored>> stored(Collection<UUID> ids) {
        var stored = new HashMap<UUID, Map<String, Stored>>();
        for (var row : entities.createNativeQuery("""
                        select item, locale, document_hash, card_hash, path from rendering
                        where item = any(:ids) order by item, locale""", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            stored.computeIfAbsent((UUID) row[0], id -> new LinkedHashMap<>())
                    .put((String) row[1], new Stored((String) row[2], (String) row[3], (String) row[4]));
        }
        return stored;
    }

    Map<UUID, Map<String, Cards.Stored>> cards(Collection<UUID> ids) {
        var cards = new HashMap<UUID, Map<String, Cards.Stored>>();
        if (ids.isEmpty()) {
            return cards;
        }
        for (var row : entities.createNativeQuery(
                        "select item, locale, kind, card from rendering where item = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            cards.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                    .put((String) row[1], new Cards.Stored((String) row[2], (String) row[3]));
        }
        return cards;
    }

    void keep(List<Renderings.Text> texts, Mark mark) {
        entities.doWork(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                for (var text : texts) {
                    bind(connection, statement, text, mark);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** What is left of {@code ids} once they are rendered in this shape: texts in locales that are configured no more. */
    void removeEarlierShapes(Collection<UUID> ids, int viewOrdinal) {
        entities.createNativeMutationQuery("delete from rendering where item = any(:ids) and view_ordinal < :ordinal")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("ordinal", viewOrdinal)
                .executeUpdate();
    }

    void remove(UUID id) {
        entities.createNativeMutationQuery("delete from rendering where item = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static void bind(Connection connection, PreparedStatement statement, Renderings.Text text, Mark mark)
            throws SQLException {
        var galley = text.galley();
        statement.setObject(1, galley.id());
        statement.setString(2, text.locale());
        statement.setString(3, galley.kind());
        statement.setString(4, text.document());
        statement.setString(5, text.card());
        statement.setString(6, text.documentHash());
        statement.setString(7, text.cardHash());
        statement.setString(8, text.slug());
        statement.setString(9, text.path());
        statement.setTimestamp(10, text.changesAt() == null ? null : Timestamp.from(text.changesAt()));
        statement.setArray(11, connection.createArrayOf("uuid", text.sources().toArray()));
        statement.setInt(12, galley.revision());
        statement.setInt(13, mark.viewOrdinal());
        statement.setLong(14, mark.seen());
        statement.setTimestamp(15, Timestamp.from(mark.at()));
    }
}
