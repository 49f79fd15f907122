package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which assets are shown beside something live and between two instants only, which no rendering can say: whatever shows
 * an asset so tells it here, in the transaction in which it is written.
 */
@ApplicationScoped
public class MediaShowings {

    @Inject
    Session entities;

    /**
     * An asset in a place.
     *
     * @param beside the item that has to be live for it
     * @param from null for at once
     * @param until null for as long as it stands there
     */
    public record Showing(UUID asset, UUID beside, Instant from, Instant until) {}

    /** A clause: whether an asset whose id is {@code id}, a column of the statement, is shown so now. */
    static String now(String id) {
        return """
                exists (select 1 from media_showing w where w.asset = %s
                        and (w.shown_from is null or w.shown_from <= now())
                        and (w.shown_until is null or w.shown_until > now())
                        and exists (select 1 from rendering b where b.item =
                            coalesce((select a.target from alias a where a.id = w.beside), w.beside)))""".formatted(id);
    }

    /** Makes {@code showings} those of {@code place}. */
    public void show(UUID place, List<Showing> showings) {
        end(place);
        entities.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into media_showing (place, nth, asset, beside, shown_from, shown_until)
                    values (?, ?, ?, ?, ?, ?)""")) {
                for (var nth = 0; nth < showings.size(); nth++) {
                    var showing = showings.get(nth);
                    insert.setObject(1, place);
                    insert.setInt(2, nth);
                    insert.setObject(3, showing.asset());
                    insert.setObject(4, showing.beside());
                    insert.setTimestamp(5, timestamp(showing.from()));
                    insert.setTimestamp(6, timestamp(showing.until()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Of a place that is no more. */
    public void end(UUID place) {
        entities.createNativeMutationQuery("delete from media_showing where place = :place")
                .setParameter("place", place)
                .executeUpdate();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
