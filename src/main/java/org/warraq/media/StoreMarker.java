package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.Transactions;

/**
 * Makes sure that this server's store is the one that belongs to its database. Both hold the same id: else a server with a
 * folder of its own would take uploads that no other has, and miss those of all others.
 */
@ApplicationScoped
public class StoreMarker {

    static final String KEY = ".warraq-media";
    private static final int LONGEST = 36;

    @Inject
    MediaStore store;

    @Inject
    MediaPlaces places;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    /**
     * Marks the store and the database at the first start; a store that is marked already gives its id to a database that
     * has none.
     *
     * @return why the server must not run, and what to do; empty if all is well
     */
    public Optional<String> objection() {
        return transactions.call(() -> {
            entities.createNativeMutationQuery("lock table media_store in exclusive mode")
                    .executeUpdate();
            var expected = entities.createNativeQuery("select id from media_store", UUID.class)
                    .uniqueResultOptional();
            try {
                return compared(expected, mark());
            } catch (IOException failure) {
                return Optional.of("Media are to be kept in " + places.name() + ", which cannot be used (" + failure
                        + ").\nGive this user the right to write there, or set WARRAQ_MEDIA_FOLDER or WARRAQ_MEDIA_S3_… to"
                        + " another place.");
            }
        });
    }

    private Optional<String> compared(Optional<UUID> expected, Optional<String> mark) throws IOException {
        if (expected.isEmpty()) {
            var id = mark.isPresent() ? UUID.fromString(mark.get()) : UUID.randomUUID();
            if (mark.isEmpty()) {
                write(id);
            }
            entities.createNativeMutationQuery("insert into media_store (id) values (:id)")
                    .setParameter("id", id)
                    .executeUpdate();
            return Optional.empty();
        }
        if (mark.isPresent() && mark.get().equals(expected.get().toString())) {
            return Optional.empty();
        }
        return Optional.of("Media are kept in " + places.name() + ", which "
                + (mark.isPresent() ? "belongs to another database" : "is not the one that this database knows")
                + ".\nLet WARRAQ_MEDIA_FOLDER or WARRAQ_MEDIA_S3_BUCKET name the place that the other servers use. If"
                + " this is the right one,\nrestored or moved, write " + expected.get() + " into " + KEY + " there.");
    }

    private Optional<String> mark() throws IOException {
        if (store.find(KEY).isEmpty()) {
            return Optional.empty();
        }
        try (var mark = store.read(KEY, 0, LONGEST)) {
            return Optional.of(new String(mark.readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    private void write(UUID id) throws IOException {
        var file = Files.createTempFile("warraq-media", null);
        try {
            Files.writeString(file, id.toString());
            store.keep(KEY, file, "text/plain");
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
