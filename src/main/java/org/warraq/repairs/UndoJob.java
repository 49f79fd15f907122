package org.warraq.repairs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.warraq.http.ApiException;
import org.warraq.jobs.JobKind;
import org.warraq.jobs.JobRun;
import org.warraq.jobs.JobStep;

/** The undoing of a repair, or of an undoing, as a job. */
@ApplicationScoped
public class UndoJob implements JobKind {

    static final String NAME = "repair-undo";

    private static final String UNDOES = "undoes";

    @Inject
    RepairSteps steps;

    @Inject
    RepairedItems repaired;

    /** The order to undo {@code job}. */
    static ObjectNode order(UUID job) {
        return JsonNodeFactory.instance.objectNode().put(UNDOES, job.toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobStep step(JobRun run) {
        return steps.step(run, round(run));
    }

    @Override
    public JobStep skip(JobRun run, ApiException reason) {
        return steps.skip(run, round(run), reason);
    }

    private Round round(JobRun run) {
        return new OfRepair(UUID.fromString(run.order().get(UNDOES).textValue()));
    }

    private final class OfRepair implements Round {

        private final UUID job;

        private OfRepair(UUID job) {
            this.job = job;
        }

        @Override
        public long count() {
            return repaired.count(job);
        }

        @Override
        public UUID after(UUID item) {
            return repaired.after(job, item);
        }

        @Override
        public String kind(UUID item) {
            return repaired.kind(job, item);
        }

        @Override
        public Repairing.Change change(UUID item) {
            return new Undoing(repaired.places(job, item));
        }

        @Override
        public boolean writes() {
            return true;
        }
    }
}
