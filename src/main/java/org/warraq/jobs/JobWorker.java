package org.warraq.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.warraq.editorial.Idempotency;
import org.warraq.editorial.NodeTurn;
import org.warraq.editorial.Rounds;
import org.warraq.editorial.Transactions;

/**
 * The one thread per node that works jobs off. Woken when a job is ordered on this node, else it looks every few seconds,
 * so that a job whose node died is taken up by another: the turn at a job is an advisory lock, which the database gives up
 * with the connection of the node. When there is time, it sweeps what nobody needs any more.
 */
@ApplicationScoped
public class JobWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final int LOOKED_AT = 100;

    /** Keeps the locks of jobs apart from other advisory locks. */
    private static final long LOCKS = 0x77617272_6a6f6273L;

    @Inject
    NodeTurn turn;

    @Inject
    Transactions transactions;

    @Inject
    JobSteps steps;

    @Inject
    Idempotency idempotency;

    /** When one fails, the jobs stand where their last step left them. */
    private final Rounds rounds =
            new Rounds("jobs", Duration.ZERO, "Working jobs off failed; trying again in a few seconds", this::round);

    private final Semaphore pulse = new Semaphore(0);
    private long sweptAt = System.nanoTime();

    void start(@Observes @Priority(30) StartupEvent event) {
        rounds.start();
    }

    /** Ends after the step that is under way; the job goes on on another node, or here after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        rounds.stop(this::wake);
    }

    void wake() {
        pulse.release();
    }

    private void round() throws InterruptedException {
        pulse.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        pulse.drainPermits();
        workOff();
        sweep();
    }

    private void workOff() {
        var worked = true;
        while (worked && !rounds.areOver()) {
            worked = false;
            for (var id : transactions.call(this::open)) {
                worked |= turn.take(lockOf(id), () -> workOff(id));
            }
        }
    }

    private List<UUID> open() {
        return Job.open(LOOKED_AT).stream()
                .filter(job -> steps.knows(job.kind))
                .map(job -> job.id)
                .toList();
    }

    private void workOff(UUID id) {
        var more = true;
        while (more && !rounds.areOver()) {
            more = steps.step(id);
        }
    }

    private void sweep() {
        if (System.nanoTime() - sweptAt > BETWEEN_SWEEPS.toNanos()) {
            idempotency.sweep();
            sweptAt = System.nanoTime();
        }
    }

    /** The advisory lock under which a node works at a job. */
    static long lockOf(UUID id) {
        return LOCKS ^ id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
