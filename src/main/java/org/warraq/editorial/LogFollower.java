package org.warraq.editorial;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * The one thread per node that numbers changes and hands them to the readers. Woken by every commit on this node, else
 * once a second, so that a change whose node died is found by another. Nodes take turns by an advisory lock.
 */
@ApplicationScoped
public class LogFollower {

    private static final Logger LOG = Logger.getLogger(LogFollower.class);
    private static final long TURN = 0x77617272_00000001L;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration ANOTHER_NODE_FOLLOWS = Duration.ofMillis(50);
    private static final int BATCH = 500;

    private final Semaphore pulse = new Semaphore(0);
    private final Object followed = new Object();
    private volatile boolean running;
    private Thread thread;

    @Inject
    NodeTurn turn;

    @Inject
    Session entities;

    @Inject
    ChangeLog log;

    @Inject
    @All
    List<LogReader> readers;

    void start(@Observes @Priority(10) StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "change-log");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
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

    private void run() {
        var pause = PATIENCE;
        while (running) {
            try {
                pulse.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                pulse.drainPermits();
                pause = follow() ? PATIENCE : ANOTHER_NODE_FOLLOWS;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The thread outlives a database that is away for a while; nothing is lost, it reads again from its
                // position.
                LOG.error("Following the log of changes failed; trying again in a second", e);
                pause = PATIENCE;
            }
        }
    }

    /** Numbers and follows; false if another node holds the turn and there is something left to follow. */
    private boolean follow() {
        var head = log.stamp();
        if (caughtUp(head)) {
            return true;
        }
        return turn.take(TURN, () -> readers.forEach(this::catchUp));
    }

    private void catchUp(LogReader reader) {
        while (running) {
            var head = log.stamp();
            var position = position(reader);
            if (position >= head) {
                return;
            }
            var upTo = Math.min(head, position + BATCH);
            reader.follow(position, upTo);
            moveTo(reader, upTo);
            synchronized (followed) {
                followed.notifyAll();
            }
        }
    }

    private boolean caughtUp(long head) {
        return readers.stream().allMatch(reader -> position(reader) >= head);
    }

    private long position(LogReader reader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select position from change_reader where name = ?1", Long.class)
                        .setParameter(1, reader.name())
                        .uniqueResultOptional()
                        .orElse(0L));
    }

    private void moveTo(LogReader reader, long position) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeMutationQuery("""
                        insert into change_reader (name, position) values (?1, ?2)
                        on conflict (name) do update set position = excluded.position""")
                        .setParameter(1, reader.name())
                        .setParameter(2, position)
                        .executeUpdate());
    }
}
