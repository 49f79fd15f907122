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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * Callers whom another issuer vouches for: here they are known only once they have called. Written beside the request, by
 * each node once a minute for each of them.
 */
@ApplicationScoped
class KnownEditors {

    private static final Logger LOG = Logger.getLogger(KnownEditors.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    /** More than any newsroom has; beyond that all are forgotten, and written again. */
    private static final int MOST = 10_000;

    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    void note(Actor actor) {
        var now = clock.instant();
        var last = noted.get(actor.id());
        if (last != null && last.isAfter(now.minus(INTERVAL))) {
            return;
        }
        if (noted.size() >= MOST) {
            noted.clear();
        }
        noted.put(actor.id(), now);
        try {
            Infrastructure.getDefaultWorkerPool().execute(() -> write(actor, now));
        } catch (RejectedExecutionException full) {
            noted.remove(actor.id());
            LOG.debug("An editor is left to be noted the next time", full);
        }
    }

    private void write(Actor actor, Instant now) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into editor (id, name, writes, last_seen) values (?, ?, ?, ?)
                        on conflict (id) do update
                        set name = excluded.name, writes = excluded.writes, last_seen = excluded.last_seen""")) {
            upsert.setString(1, actor.id());
            upsert.setString(2, actor.name());
            upsert.setBoolean(3, actor.may(Permission.WRITE));
            upsert.setObject(4, now.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            noted.remove(actor.id());
            LOG.warn("An editor could not be noted; the next request will", failure);
        }
    }
}
