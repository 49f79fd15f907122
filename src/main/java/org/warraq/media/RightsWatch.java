package org.warraq.media;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.warraq.editorial.Bells;
import org.warraq.editorial.Rounds;

/**
 * The one thread per node that waits for rights to end. It sleeps until the next instant at which some do, and is woken
 * when somebody, on whatever node, sets one; a look every minute finds what a lost call left.
 */
@ApplicationScoped
class RightsWatch {

    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    /** Another node is at what is due, or will be: it is looked for once a second at most. */
    private static final Duration ANOTHER_IS_AT_IT = Duration.ofSeconds(1);

    /** What ends while one fails is told of afterwards. */
    private final Rounds rounds = new Rounds(
            "rights", Duration.ZERO, "Rights that end are not followed; trying again in a second", this::listen);

    @Inject
    Bells bells;

    @Inject
    RightsEnding ending;

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop();
    }

    private void listen() throws SQLException, InterruptedException {
        try (var bell = bells.listen(AssetWriting.RIGHTS_BELL)) {
            while (!rounds.areOver()) {
                bell.await(ended());
            }
        }
    }

    /** Tells of all that have ended and returns how long to sleep. */
    private Duration ended() {
        var some = ending.next();
        while (!rounds.areOver() && some > 0) {
            some = ending.next();
        }
        var next = ending.untilNext().orElse(LONGEST_SLEEP);
        if (next.compareTo(LONGEST_SLEEP) > 0) {
            return LONGEST_SLEEP;
        }
        return next.isNegative() || next.isZero() ? ANOTHER_IS_AT_IT : next;
    }
}
