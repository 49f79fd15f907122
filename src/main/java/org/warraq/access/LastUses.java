package org.warraq.access;

import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * When tokens were last used, to the minute. Written beside the request, which waits neither for it nor for those who
 * write the same; one at a time for each token, so that a burst makes one write.
 */
@ApplicationScoped
class LastUses {

    private static final Logger LOG = Logger.getLogger(LastUses.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** @param known when it was used as far as the database knows; null for never */
    void note(UUID token, Instant known) {
        var now = clock.instant();
        if (known != null && known.isAfter(now.minus(INTERVAL)) || !underWay.add(token)) {
            return;
        }
        try {
            Infrastructure.getDefaultWorkerPool().execute(() -> write(token, now));
        } catch (RejectedExecutionException full) {
            underWay.remove(token);
            LOG.debug("The last use of a token is left for its next one", full);
        }
    }

    private void write(UUID token, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update access_token set last_used_at = ?
                        where id = ? and (last_used_at is null or last_used_at < ?)""")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, token);
            update.setObject(3, now.minus(INTERVAL).atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        } catch (SQLException failure) {
            LOG.warn("The last use of a token could not be written; its next one will be", failure);
        } finally {
            underWay.remove(token);
        }
    }
}
