package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.warraq.access.Actor;
import org.warraq.app.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChangeLogTest {

    private static final int WRITERS = 16;
    private static final int CHANGES = 5_000;

    @Inject
    ChangeLog log;

    @Inject
    ConsistencyCheck consistency;

    @Inject
    Session session;

    @Test
    void aReaderSeesEveryChangeOfSixteenWritersOnceAndInOrder() throws Exception {
        // Nothing that other tests began is still under way.
        consistency.settle();
        var start = log.stamp();
        var done = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(WRITERS + 1);
        var reader = pool.submit(() -> readWhile(start, done));
        var writers = new ArrayList<Future<?>>();
        for (var number = 0; number < WRITERS; number++) {
            var random = new Random(number);
            var share = CHANGES / WRITERS + (number < CHANGES % WRITERS ? 1 : 0);
            writers.add(pool.submit(() -> write(share, random)));
        }
        for (var writer : writers) {
            writer.get();
        }
        log.stamp();
        done.set(true);
        var seen = reader.get();
        pool.shutdown();

        assertThat(seen).hasSize(CHANGES);
        assertThat(seen)
                .as("positions follow one another without a gap")
                .isEqualTo(LongStream.rangeClosed(start + 1, start + CHANGES)
                        .boxed()
                        .toList());
    }

    private void write(int changes, Random random) {
        for (var count = 0; count < changes; count++) {
            QuarkusTransaction.requiringNew().run(() -> {
                log.append(change());
                session.flush();
                pause(random);
            });
        }
    }

    /** What a writer does between its change and its commit takes its time; without it no two would cross. */
    private static void pause(Random random) {
        try {
            Thread.sleep(0, random.nextInt(999_999));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Long> readWhile(long start, AtomicBoolean done) {
        var seen = new ArrayList<Long>();
        while (true) {
            var last = done.get();
            var from = start + seen.size();
            seen.addAll(QuarkusTransaction.requiringNew()
                    .call(() -> session.createNativeQuery(
                                    "select position from change where position > :from order by position", Long.class)
                            .setParameter("from", from)
                            .getResultList()));
            if (last) {
                return seen;
            }
        }
    }

    private static Change change() {
        var change = new Change();
        change.at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        change.kind = "article";
        change.item = UUID.randomUUID();
        change.action = Change.Action.SAVED.text();
        change.cause = "edited";
        change.reaches = new UUID[] {change.item};
        change.actorId = Actor.SYSTEM.id();
        change.actorName = Actor.SYSTEM.name();
        return change;
    }
}
