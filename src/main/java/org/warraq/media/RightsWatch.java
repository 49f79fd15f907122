package org.warraq.media;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.warraq.editorial.Bells;

/**
 * The one thread per node that waits for rights to end. It sleeps until the next instant at which some do, and is woken
 * when somebody, on whatever node, sets one; a look every minute finds what a lost call left.
 */
@ApplicationScoped
class RightsWatch {

    private static final Logger LOG = Logger.getLogger(RightsWatch.class);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    /** Another node is at what is due, or will be: it is looked for once a second at most. */
    private static final Duration ANOTHER_IS_AT_IT = Duration.ofSeconds(1);

    private volatile boolean running;
    private Thread thread;

    @Inject
    Bells bells;

    @Inject
    RightsEnding ending;

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "rights");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (running) {
            try (var bell = bells.listen(AssetWriting.RIGHTS_BELL)) {
                while (running) {
                    bell.await(ended());
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                // The thread outlives a database that is away for a while: what ends meanwhile is told of afterwards.
                LOG.error("Rights that end are not followed; trying again in a second", e);
                pause();
            }
        }
    }

    /** Tells of all that have ended and returns how long to sleep. */
    private Duration ended() {
        var some = ending.next();
        while (running && some > 0) {
            some = ending.next();
        }
        var next = ending.untilNext().orElse(LONGEST_SLEEP);
        if (next.compareTo(LONGEST_SLEEP) > 0) {
            return LONGEST_SLEEP;
        }
        return next.isNegative() || next.isZero() ? ANOTHER_IS_AT_IT : next;
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
