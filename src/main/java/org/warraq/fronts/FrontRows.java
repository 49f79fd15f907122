package org.warraq.fronts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.media.MediaShowings;

/** The rows by which delivery finds what stands on a front. */
@ApplicationScoped
class FrontRows {

    private static final String SLOT = "insert into front_slot (front, slot, name, fill) values (?, ?, ?, ?::jsonb)";

    private static final String ENTRY = """
            insert into front_entry
                (front, slot, place, ref, shown_from, shown_until, headline, kicker, image, caption, alt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    Session entities;

    @Inject
    MediaShowings showings;

    @Inject
    ObjectMapper json;

    /** Makes {@code content} what stands on the front {@code id}. */
    void write(UUID id, FrontContent content) {
        // What stood in its slots goes with them.
        entities.createNativeMutationQuery("delete from front_slot where front = :front")
                .setParameter("front", id)
                .executeUpdate();
        entities.doWork(connection -> {
            insertSlots(connection, id, content);
            insertEntries(connection, id, content);
        });
        var shown = new ArrayList<MediaShowings.Showing>();
        for (var slot : content.slots()) {
            for (var entry : slot.items()) {
                if (entry.image() != null) {
                    shown.add(
                            new MediaShowings.Showing(entry.image().media(), entry.ref(), entry.from(), entry.until()));
                }
            }
        }
        showings.show(id, shown);
    }

    /** Of a front that is deleted; the others go with it. */
    void remove(UUID id) {
        showings.end(id);
    }

    private void insertSlots(Connection connection, UUID id, FrontContent content) throws SQLException {
        try (var insert = connection.prepareStatement(SLOT)) {
            for (var place = 0; place < content.slots().size(); place++) {
                var slot = content.slots().get(place);
                insert.setObject(1, id);
                insert.setInt(2, place);
                insert.setString(3, slot.name());
                insert.setString(4, slot.fill() == null ? null : written(slot.fill()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertEntries(Connection connection, UUID id, FrontContent content) throws SQLException {
        try (var insert = connection.prepareStatement(ENTRY)) {
            for (var slot = 0; slot < content.slots().size(); slot++) {
                var entries = content.slots().get(slot).items();
                for (var place = 0; place < entries.size(); place++) {
                    insert.setObject(1, id);
                    insert.setInt(2, slot);
                    insert.setInt(3, place);
                    bind(insert, entries.get(place));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, FrontEntry entry) throws SQLException {
        var image = entry.image();
        insert.setObject(4, entry.ref());
        insert.setTimestamp(5, timestamp(entry.from()));
        insert.setTimestamp(6, timestamp(entry.until()));
        insert.setString(7, entry.headline());
        insert.setString(8, entry.kicker());
        insert.setObject(9, image == null ? null : image.media());
        insert.setString(10, image == null ? null : image.caption());
        insert.setString(11, image == null ? null : image.alt());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private String written(FrontFill fill) {
        try {
            return json.writeValueAsString(fill);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What completes a slot cannot be written", e);
        }
    }
}
