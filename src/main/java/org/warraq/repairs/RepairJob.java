package org.warraq.repairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.warraq.http.ApiException;
import org.warraq.jobs.JobKind;
import org.warraq.jobs.JobRun;
import org.warraq.jobs.JobStep;

/** A repair as a job. */
@ApplicationScoped
public class RepairJob implements JobKind {

    static final String NAME = "repair";

    @Inject
    RepairSteps steps;

    @Inject
    SelectedItems selected;

    @Inject
    ObjectMapper json;

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

    RepairOrder order(JsonNode ordered) {
        try {
            return json.treeToValue(ordered, RepairOrder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The order of a repair does not read", e);
        }
    }

    private Round round(JobRun run) {
        return new OfSelection(order(run.order()));
    }

    private final class OfSelection implements Round {

        private final RepairOrder order;

        private OfSelection(RepairOrder order) {
            this.order = order;
        }

        @Override
        public long count() {
            return selected.count(order);
        }

        @Override
        public UUID after(UUID item) {
            return selected.after(order, item);
        }

        @Override
        public String kind(UUID item) {
            return order.select().kind();
        }

        @Override
        public Repairing.Change change(UUID item) {
            if (order.action() instanceof RepairAction.ReplaceText text) {
                return TextReplacing.of(text);
            }
            if (order.action() instanceof RepairAction.ReplaceReference reference) {
                return ReferenceReplacing.of(reference);
            }
            return Moving.of(order.select().kind(), (RepairAction.MoveSection) order.action());
        }

        @Override
        public boolean writes() {
            return order.writes();
        }
    }
}
