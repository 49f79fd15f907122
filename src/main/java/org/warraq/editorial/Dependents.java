package org.warraq.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Renders again what shows a thing that changed. Publishing locks only its own item and renders from what is committed,
 * so of two changes that cross, neither may see the other; this reader sees both, because it comes after both.
 */
@ApplicationScoped
public class Dependents implements LogReader {

    static final String NAME = "dependents";

    /** How long an answer waits for its own dependents. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /*
     * Two ways to be stale: something that the rendering looked at changed after the position it saw; or the changed
     * thing itself was rendered without having seen a change, already followed, of what it shows.
     */
    private static final String STALE = """
            select item, max(origin) from (
                select r.item, coalesce(c.origin, c.seq) as origin
                from change c join rendering r on r.sources && c.reaches and r.item <> c.item
                where c.position > :after and c.position <= :upTo and c.spreads and r.position_seen < c.position
                union all
                select r.item, coalesce(c.origin, c.seq)
                from change c join rendering r on r.item = c.item
                where c.position > :after and c.position <= :upTo and c.action in ('published', 'updated')
                and exists (
                    select 1 from change other
                    where other.position > r.position_seen and other.position <= :upTo and other.spreads
                    and other.item <> r.item and other.reaches && r.sources)
            ) stale group by item order by item""";

    /** A reader that has followed nothing yet has no bookmark. */
    private static final String UNFOLLOWED = """
            from change c where (c.seq = :seq or c.origin = :seq) and c.spreads
            and (c.position is null
                or c.position > (
                    select min(coalesce(r.position, 0))
                    from unnest(:awaited) n(name) left join change_reader r on r.name = n.name)
                or exists (
                    select 1 from change_set_aside a where a.position = c.position and a.reader = any(:awaited)))""";

    /** Whether anything shows what changed; mostly nothing does, and there is nothing to wait for. */
    private static final String SHOWN = """
            select exists (
                select 1 from change c join rendering r on r.sources && c.reaches and r.item <> c.item
                where c.seq = :seq)""";

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Reprinting reprinting;

    @Inject
    MergedAway merged;

    @Inject
    LogFollower follower;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    private final AtomicLong waiting = new AtomicLong();

    /** What is to be waited for when the larger act that this thread is at is done. */
    private final ThreadLocal<List<Long>> owed = new ThreadLocal<>();

    void measure(@Observes StartupEvent event) {
        metrics.gauge("warraq.dependents.pending", waiting);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void follow(long after, long upTo) {
        var stale = transactions.call(() -> stale(after, upTo));
        waiting.set(stale.size());
        var failures = new Failures();
        // What was merged goes even where a text could not be rendered: the two need not have to do with one another.
        failures.collect(() -> reprinting.print(stale, done -> waiting.addAndGet(-done)));
        failures.collect(() -> merged.clear(after, upTo));
        failures.raise();
    }

    /** Does {@code acts}, and waits once, when they are done, for what follows from all of them; two seconds at most. */
    <T> T once(Supplier<T> acts) {
        if (owed.get() != null) {
            return acts.get();
        }
        var changes = new ArrayList<Long>();
        owed.set(changes);
        try {
            return acts.get();
        } finally {
            owed.remove();
            var deadline = clock.instant().plus(PATIENCE);
            changes.forEach(seq -> await(seq, deadline));
        }
    }

    /**
     * Waits until what follows from the change {@code seq} is rendered, two seconds at most. Nothing follows from it
     * before it is committed, so within a larger act there is nothing to wait for.
     *
     * @return how many things are still to be rendered again; null within a larger act, where nobody knows yet
     */
    Integer await(long seq) {
        if (owed.get() != null) {
            owed.get().add(seq);
            return null;
        }
        return transactions.underWay() ? null : await(seq, clock.instant().plus(PATIENCE));
    }

    private int await(long seq, Instant deadline) {
        if (!isShown(seq)) {
            return 0;
        }
        while (true) {
            if (followed(seq)) {
                return 0;
            }
            var left = Duration.between(clock.instant(), deadline);
            if (left.isNegative()) {
                return pending(seq);
            }
            try {
                follower.awaitProgress(left.compareTo(Duration.ofMillis(20)) < 0 ? left : Duration.ofMillis(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return pending(seq);
            }
        }
    }

    /** The answer of an act, after its dependents or after two seconds. */
    <C> Managed<C> settled(Done<C> done) {
        if (done.change() == null || !done.change().spreads) {
            return done.managed().with(done.findings(), null);
        }
        return done.managed().with(done.findings(), await(done.change().seq));
    }

    private List<Reprinting.Stale> stale(long after, long upTo) {
        return entities.createNativeQuery(STALE, Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(row -> new Reprinting.Stale((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private boolean followed(long seq) {
        return unfollowed("select count(*) " + UNFOLLOWED, seq) == 0;
    }

    private int pending(long seq) {
        return unfollowed("""
                select count(distinct r.item) from (select c.* %s) c
                join rendering r on r.sources && c.reaches and r.item <> c.item
                and r.position_seen < coalesce(c.position, 9223372036854775807)""".formatted(UNFOLLOWED), seq);
    }

    private boolean isShown(long seq) {
        return transactions.call(() -> entities.createNativeQuery(SHOWN, Boolean.class)
                .setParameter("seq", seq)
                .getSingleResult());
    }

    private int unfollowed(String counting, long seq) {
        return transactions.call(() -> entities.createNativeQuery(counting, Long.class)
                .setParameter("seq", seq)
                .setParameter("awaited", follower.awaited().toArray(String[]::new))
                .getSingleResult()
                .intValue());
    }
}
