package org.warraq.editorial;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.warraq.access.DatabaseAway;

/**
 * The one thread per node that numbers changes and hands them to the readers. Woken by every commit on this node, else
 * once a second, so that a change whose node died is found by another. Nodes take turns by an advisory lock. A change
 * that a reader cannot follow is set aside and tried again later; those after it need not wait.
 */
@ApplicationScoped
public class LogFollower {

    private static final Logger LOG = Logger.getLogger(LogFollower.class);
    private static final long TURN = 0x77617272_00000001L;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration ANOTHER_NODE_FOLLOWS = Duration.ofMillis(50);
    private static final int BATCH = 500;

    /** Nothing is lost when one fails: the next reads again from its position. */
    private final Rounds rounds = new Rounds(
            "change-log", Duration.ZERO, "Following the log of changes failed; trying again in a second", this::round);

    private final Semaphore pulse = new Semaphore(0);
    private final Object followed = new Object();
    private volatile long setAside;
    private volatile Instant caughtUp;
    private List<Gauge> gauges = List.of();
    private Duration pause = PATIENCE;

    @Inject
    NodeTurn turn;

    @Inject
    Bookmarks bookmarks;

    @Inject
    ChangeLog log;

    @Inject
    MeterRegistry metrics;

    @Inject
    @All
    List<LogReader> readers;

    void start(@Observes @Priority(10) StartupEvent event) {
        caughtUp = Instant.now();
        metrics.gauge(
                "warraq.follower.lag.seconds", this, follower -> follower.lag().toMillis() / 1000.0);
        metrics.gauge("warraq.follower.set.aside", this, LogFollower::setAside);
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        // Registries outlive an application that is started again in the same process.
        gauges.forEach(metrics::remove);
        rounds.stop(this::wake);
    }

    void wake() {
        pulse.release();
    }

    /** Waits until readers have moved on, or {@code atMost}. */
    void awaitProgress(Duration atMost) throws InterruptedException {
        synchronized (followed) {
            followed.wait(Math.max(1, atMost.toMillis()));
        }
    }

    /** How long ago this node last saw that nothing was left to follow; at rest, a second at most. */
    Duration lag() {
        return Duration.between(caughtUp, Instant.now());
    }

    /** How many changes some reader could not follow yet, on whatever node it tried. */
    long setAside() {
        return setAside;
    }

    private void round() throws InterruptedException {
        pulse.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        pulse.drainPermits();
        pause = PATIENCE;
        pause = follow() ? PATIENCE : ANOTHER_NODE_FOLLOWS;
    }

    /** Numbers and follows; false if another node holds the turn and there is something left to follow. */
    private boolean follow() {
        if (isCaughtUp()) {
            return true;
        }
        return turn.take(TURN, () -> {
            inTurn(true).forEach(this::catchUp);
            inTurn(false).forEach(this::catchUp);
            isCaughtUp();
        });
    }

    /** The names of those for whom the answers of acts wait. */
    List<String> awaited() {
        return inTurn(true).stream().map(LogReader::name).toList();
    }

    private List<LogReader> inTurn(boolean awaited) {
        return readers.stream().filter(reader -> reader.isAwaited() == awaited).toList();
    }

    private boolean isCaughtUp() {
        var standing = bookmarks.standing(readers.stream().map(LogReader::name).toList(), log.stamp());
        setAside = standing.setAside();
        if (standing.caughtUp()) {
            caughtUp = Instant.now();
        }
        return standing.caughtUp();
    }

    private void catchUp(LogReader reader) {
        bookmarks.toTryAgain(reader.name()).forEach(position -> tryAgain(reader, position));
        var position = bookmarks.position(reader.name());
        while (!rounds.areOver()) {
            var head = log.stamp();
            if (position >= head) {
                return;
            }
            var upTo = Math.min(head, position + BATCH);
            follow(reader, position, upTo);
            position = upTo;
            synchronized (followed) {
                followed.notifyAll();
            }
        }
    }

    /** Where one change of many cannot be followed, halves find it, and the others are followed in their order. */
    private void follow(LogReader reader, long after, long upTo) {
        try {
            reader.follow(after, upTo);
            bookmarks.moveTo(reader.name(), upTo);
        } catch (RuntimeException e) {
            if (rounds.areOver() || DatabaseAway.causes(e)) {
                throw e;
            }
            if (upTo - after == 1) {
                LOG.errorf(e, "Change %d is set aside: %s cannot follow it", upTo, reader.name());
                bookmarks.setAside(reader.name(), upTo, e);
                return;
            }
            var middle = (after + upTo) / 2;
            follow(reader, after, middle);
            follow(reader, middle, upTo);
        }
    }

    private void tryAgain(LogReader reader, long position) {
        try {
            reader.follow(position - 1, position);
        } catch (RuntimeException e) {
            if (rounds.areOver() || DatabaseAway.causes(e)) {
                throw e;
            }
            LOG.errorf(e, "Change %d stays set aside: %s cannot follow it", position, reader.name());
            bookmarks.failedAgain(reader.name(), position, e);
            return;
        }
        LOG.infof("%s has followed change %d, which was set aside", reader.name(), position);
        bookmarks.followedAtLast(reader.name(), position);
    }
}
