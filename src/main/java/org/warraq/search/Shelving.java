package org.warraq.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.NodeTurn;
import org.warraq.editorial.Rounds;
import org.warraq.editorial.Transactions;

/**
 * Divides shelves that hold more than two should: an archive that comes the newest first, or in any order, fills one that is
 * there. A new shelf begins with the newest articles of a full one and grows downwards, some at a time and with its beginning
 * in one transaction, so that whoever searches meanwhile finds each article where it should be.
 */
@ApplicationScoped
class Shelving {

    private static final long TURN = 0x77617272_00000006L;
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    /** They stay locked while they are moved. */
    private static final int MOVED = 200;

    private static final String OVERFULL = """
            select s.since, s.until from (
                select greatest(since, '0001-01-01') as since, least(lead(since) over (order by since), '9999-12-31') as until
                from search_shelf) s
            where s.since < s.until and (select count(*) from (
                select 1 from search_entry e
                where e.kind = 'article' and e.published_at >= s.since and e.published_at < s.until limit :most) held) >= :most
            order by s.since desc limit 1""";

    private static final String BORDER = """
            select min(published_at) from (
                select published_at from search_entry
                where kind = 'article' and published_at >= :since and published_at < :until
                order by published_at desc limit :moved) moved""";

    private static final String BEGIN = "insert into search_shelf (since, key) values (:since, :key)";
    private static final String LOWER = "update search_shelf set since = :since where key = :key";

    /** What somebody is writing right now is looked at once more in the end. */
    private static final String MOVE = """
            update search_entry set keys = trim_array(keys, 1) || cast(:key as uuid)
            where item in (
                select item from search_entry where kind = 'article' and published_at >= :since and published_at < :until
                and keys[cardinality(keys)] <> :key for update skip locked)""";

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    NodeTurn turn;

    @Inject
    Shelves shelves;

    private final Rounds rounds = new Rounds(
            "shelving",
            BETWEEN,
            "Shelves of what is found could not be divided, so that searches may take longer; it is tried again in a minute",
            this::round);

    /** What was written up to that look has its place; none, when the server starts. */
    private int divided = -1;

    void start(@Observes @Priority(22) StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop();
    }

    private void round() {
        var looks = shelves.looks();
        if (looks != divided && turn.take(TURN, () -> divide(Shelves.SIZE, MOVED))) {
            divided = looks;
        }
    }

    /** A stretch of time, the end excluded. */
    private record Span(Instant since, Instant until) {}

    /**
     * Goes on until none holds twice as many as it should.
     *
     * @param size how many a shelf should hold
     * @param together how many are moved in one transaction
     */
    void divide(int size, int together) {
        var full = transactions.call(() -> overfull(2 * size));
        while (full.isPresent() && !rounds.areOver()) {
            if (!divide(full.get(), size, together)) {
                return;
            }
            full = transactions.call(() -> overfull(2 * size));
        }
    }

    /** @return whether it could be: what was published in one and the same instant stays together */
    private boolean divide(Span full, int size, int together) {
        var key = UUID.randomUUID();
        var until = full.until();
        for (var moved = 0; moved < size && !rounds.areOver(); moved += together) {
            var left = new Span(full.since(), until);
            var begun = moved > 0;
            var border = transactions.call(() -> move(left, key, begun, together));
            if (border.isEmpty()) {
                return begun;
            }
            until = border.get();
        }
        var shelf = new Span(until, full.until());
        transactions.run(() -> take(shelf, key));
        return true;
    }

    /** @return where the shelf begins now; empty if there is nothing left to move */
    private Optional<Instant> move(Span from, UUID key, boolean begun, int together) {
        var border = entities.createNativeQuery(BORDER, Instant.class)
                .setParameter("since", from.since())
                .setParameter("until", from.until())
                .setParameter("moved", together)
                .getSingleResult();
        if (border == null || !border.isAfter(from.since())) {
            return Optional.empty();
        }
        entities.createNativeMutationQuery(begun ? LOWER : BEGIN)
                .setParameter("since", border)
                .setParameter("key", key)
                .executeUpdate();
        take(new Span(border, from.until()), key);
        return Optional.of(border);
    }

    private void take(Span span, UUID key) {
        entities.createNativeMutationQuery(MOVE)
                .setParameter("since", span.since())
                .setParameter("until", span.until())
                .setParameter("key", key)
                .executeUpdate();
    }

    private Optional<Span> overfull(int most) {
        List<Object[]> rows = entities.createNativeQuery(OVERFULL, Object[].class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Span((Instant) row[0], (Instant) row[1]));
    }
}
