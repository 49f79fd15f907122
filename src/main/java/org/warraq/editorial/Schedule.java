package org.warraq.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.warraq.http.ApiException;

/**
 * The one thread per node that waits for what is due and does it. It sleeps until the next instant, and is woken when
 * somebody, on whatever node, schedules something; a look every minute finds what a lost call left.
 */
@ApplicationScoped
class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);
    private static final String BELL = "warraq_schedule";
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int TRIES = 5;

    /** More would save little, and let others wait longer for the first of them. */
    private static final int TOGETHER = 10;

    private final Map<UUID, Integer> failures = new HashMap<>();
    private volatile Instant nextDue;

    /** What is due while one fails is done afterwards. */
    private final Rounds rounds =
            new Rounds("schedule", Duration.ZERO, "The schedule is held up; trying again in a second", this::listen);

    @Inject
    Bells bells;

    @Inject
    DueActs acts;

    @Inject
    Session entities;

    @Inject
    MeterRegistry metrics;

    void start(@Observes StartupEvent event) {
        metrics.gauge("warraq.schedule.lag.seconds", this, Schedule::lag);
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop();
    }

    /** Wakes every node once the transaction at hand is committed. */
    void wakeAtCommit() {
        bells.ringAtCommit(entities, BELL);
    }

    /** How long the oldest act that is due has been waiting, in seconds. */
    private double lag() {
        var due = nextDue;
        return due == null
                ? 0
                : Math.max(0, Duration.between(due, Instant.now()).toMillis() / 1000.0);
    }

    private void listen() throws SQLException, InterruptedException {
        try (var bell = bells.listen(BELL)) {
            while (!rounds.areOver()) {
                bell.await(performed());
            }
        }
    }

    /** Does all that is due and returns how long to sleep. */
    private Duration performed() {
        var passedOver = new HashSet<UUID>();
        var moved = false;
        var alone = 0;
        var looked = System.nanoTime();
        while (!rounds.areOver()) {
            untilNext();
            looked = System.nanoTime();
            var outcome = acts.next(passedOver, alone > 0 ? 1 : TOGETHER).orElse(null);
            alone = Math.max(0, alone - 1);
            if (outcome == null) {
                if (!moved || passedOver.isEmpty()) {
                    break;
                }
                passedOver.clear();
                moved = false;
            } else if (outcome.acts().size() > 1 && !outcome.done()) {
                // Any of them may be to blame. One by one, those that can be done are, and the others are heard.
                alone = outcome.acts().size();
            } else {
                moved |= settle(outcome, passedOver);
            }
        }
        return rest(untilNext(), Duration.ofNanos(System.nanoTime() - looked));
    }

    /** Kept for whoever watches, who is to know of it while we are at it, and of what others are at. */
    private Duration untilNext() {
        var next = acts.untilNext().orElse(null);
        nextDue = next == null ? null : Instant.now().plus(next);
        return next;
    }

    /** Whether something changed on which others may have waited. */
    private boolean settle(DueActs.Outcome outcome, Set<UUID> passedOver) {
        if (outcome.done()) {
            outcome.acts().forEach(act -> failures.remove(act.id()));
            return true;
        }
        var act = outcome.acts().get(0);
        passedOver.add(act.id());
        if (acts.waitsForAnother(outcome.failure())) {
            return false;
        }
        if (!hopeless(act.id(), outcome.failure())) {
            LOG.warn("What was due of " + act.id() + " failed; trying again", outcome.failure());
            return false;
        }
        failures.remove(act.id());
        acts.giveUp(act, outcome.failure());
        return true;
    }

    /** What is refused would be refused again; what breaks is tried a few times. */
    private boolean hopeless(UUID item, RuntimeException failure) {
        return failure instanceof ApiException problem && problem.type().status() < 500
                || failures.merge(item, 1, Integer::sum) >= TRIES;
    }

    /**
     * How long to sleep. What is overdue after a look is in the hands of another, or cannot be done yet: there is no
     * second look at it within a second. The node that has it does all that is left, and is missed if it dies.
     *
     * @param untilNext negative for what is overdue, null if nothing is to come
     * @param sinceLook how long ago the last look began
     */
    static Duration rest(Duration untilNext, Duration sinceLook) {
        if (untilNext == null || untilNext.compareTo(LONGEST_SLEEP) > 0) {
            return LONGEST_SLEEP;
        }
        if (!untilNext.isNegative() && !untilNext.isZero()) {
            return untilNext;
        }
        // The look cannot have seen what became due during it.
        return untilNext.negated().compareTo(sinceLook) < 0 ? Duration.ZERO : BETWEEN_LOOKS;
    }
}
