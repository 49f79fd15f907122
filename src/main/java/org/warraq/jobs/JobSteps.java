package org.warraq.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.warraq.editorial.Transactions;
import org.warraq.http.ApiException;

/**
 * Takes a job a step further. The job's row is locked for the step, and what the step did is committed together with
 * where the next begins: so even two nodes that both believed to have the turn would neither lose a step nor repeat one.
 */
@ApplicationScoped
public class JobSteps {

    private static final Logger LOG = Logger.getLogger(JobSteps.class);

    private final Map<String, JobKind> kinds;
    private final Transactions transactions;
    private final Clock clock;

    JobSteps(@All List<JobKind> kinds, Transactions transactions, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Does the next step of a job.
     *
     * @return whether there may be another
     * @throws ApiException of 500 and above, if the step cannot be done now: it is to be tried again later
     */
    boolean step(UUID id) {
        try {
            return done(id, (kind, run) -> kind.step(run));
        } catch (ApiException reason) {
            if (reason.type().status() >= 500) {
                throw reason;
            }
            return done(id, (kind, run) -> kind.skip(run, reason));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Job %s failed", id);
            transactions.run(() -> Job.locked(id).ifPresent(job -> job.end(JobState.FAILED, now())));
            return false;
        }
    }

    private interface Work {
        JobStep on(JobKind kind, JobRun run);
    }

    private boolean done(UUID id, Work work) {
        return transactions.call(() -> {
            var job = Job.locked(id).filter(known -> known.state().open()).orElse(null);
            if (job == null) {
                return false;
            }
            job.begin(now());
            job.take(work.on(kind(job), job.run()), now());
            return job.state().open();
        });
    }

    /** A job of a later release waits for a node of that release. */
    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    private JobKind kind(Job job) {
        return kinds.get(job.kind);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
