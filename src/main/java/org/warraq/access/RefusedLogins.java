package org.warraq.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.warraq.http.Origin;
import org.warraq.http.Origins;

/**
 * Writes down the tokens that were refused. Whoever guesses must not fill the disk: beyond a few rows a minute the rest
 * is counted, and the number written when the minute is over. Counted on each node by itself.
 */
@Singleton
public class RefusedLogins {

    static final int ROWS_OF_AN_ADDRESS = 10;
    static final int ROWS = 100;
    private static final long MINUTE_IN_MILLISECONDS = 60_000;
    private static final String ACTION = "refused";
    private static final AuditEntry.Subject LOGIN = new AuditEntry.Subject("login", null, null);

    /** What our tokens begin with, and how much of one may be shown: too little to guess the rest from. */
    private static final String PREFIX = "wrq_";

    private static final int SHOWN = 8;
    private static final Logger LOG = Logger.getLogger(RefusedLogins.class);

    private final AuditTrail trail;
    private final Origins origins;
    private final Vertx vertx;
    private final Counter refused;

    private final Map<String, Integer> rows = new HashMap<>();
    private int written;
    private int counted;
    private boolean underway;

    RefusedLogins(AuditTrail trail, Origins origins, Vertx vertx, MeterRegistry metrics) {
        this.trail = trail;
        this.origins = origins;
        this.vertx = vertx;
        this.refused = metrics.counter("warraq.logins.refused");
    }

    /** @param presented the token, or the whole header if there is none in it; null if there was none */
    void refused(RoutingContext request, String presented) {
        refused.increment();
        var origin = origins.of(request);
        if (admits(origin.address())) {
            Map<String, Object> details = presented != null && presented.startsWith(PREFIX)
                    ? Map.of("token", presented.substring(0, Math.min(SHOWN, presented.length())))
                    : null;
            write(details, origin);
        }
    }

    /** Whether one more row may be written in this minute; begins one if none is underway. */
    private synchronized boolean admits(String address) {
        if (!underway) {
            underway = true;
            vertx.setTimer(MINUTE_IN_MILLISECONDS, timer -> end());
        }
        if (written >= ROWS || rows.getOrDefault(address, 0) >= ROWS_OF_AN_ADDRESS) {
            counted++;
            return false;
        }
        rows.merge(address, 1, Integer::sum);
        written++;
        return true;
    }

    /** The minute is over: the number of those that had no row goes into one. */
    void end() {
        var more = restart();
        if (more > 0) {
            write(Map.of("more", more), Origin.NONE);
        }
    }

    synchronized int restart() {
        var more = counted;
        underway = false;
        counted = 0;
        written = 0;
        rows.clear();
        return more;
    }

    private void write(Map<String, Object> details, Origin origin) {
        var entry = new AuditEntry(null, null, ACTION, LOGIN, details);
        vertx.executeBlocking(
                        () -> {
                            QuarkusTransaction.requiringNew().run(() -> trail.record(entry, origin));
                            return null;
                        },
                        false)
                .onFailure(failure -> LOG.warn("A refused login could not be written down", failure));
    }
}
