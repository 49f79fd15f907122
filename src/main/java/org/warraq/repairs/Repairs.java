package org.warraq.repairs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.access.Actor;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Kinds;
import org.warraq.editorial.References;
import org.warraq.editorial.Transactions;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violations;
import org.warraq.jobs.JobState;
import org.warraq.jobs.JobView;
import org.warraq.jobs.Jobs;

/** Orders repairs and their undoing. */
@ApplicationScoped
public class Repairs {

    @Inject
    Jobs jobs;

    @Inject
    RepairJob repair;

    @Inject
    UndoJob undo;

    @Inject
    Kinds kinds;

    @Inject
    References references;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    JobView order(RepairOrder order, Actor actor) {
        return transactions.call(() -> {
            check(order);
            return jobs.order(repair, json.valueToTree(order), actor);
        });
    }

    /** Orders to undo what a job wrote that has ended, in whichever way. */
    JobView undo(UUID id, Actor actor) {
        return transactions.call(() -> {
            var job = jobs.read(id);
            var repaired = job.kind().equals(RepairJob.NAME);
            if (!repaired && !job.kind().equals(UndoJob.NAME)) {
                throw ApiException.notFound();
            }
            if (List.of(JobState.QUEUED, JobState.RUNNING).contains(job.state())) {
                throw new ApiException(ProblemType.CONFLICT, "The job has not ended; cancel it first.");
            }
            if (repaired && !repair.order(job.order()).writes()) {
                throw new ApiException(ProblemType.CONFLICT, "The job wrote nothing.");
            }
            return jobs.order(undo, UndoJob.order(id), actor);
        });
    }

    private void check(RepairOrder order) {
        var violations = Violations.atRoot();
        var kind = kinds.types().stream()
                .filter(type -> type.name().equals(order.select().kind()))
                .findFirst();
        if (kind.isEmpty()) {
            var known = kinds.types().stream().map(KindType::name).collect(Collectors.joining(", "));
            violations.at("select").add("kind", "unknown-value", "must be one of " + known);
        }
        if (order.action() instanceof RepairAction.ReplaceText text && text.fields() != null && kind.isPresent()) {
            checkFields(text.fields(), kind.get(), violations.at("do").at("fields"));
        }
        if (order.action() instanceof RepairAction.MoveSection move && !references.taken(move.to())) {
            violations.at("do").add("to", "unknown-reference", "names nothing that exists");
        }
        if (order.action() instanceof RepairAction.ReplaceReference reference && !references.taken(reference.to())) {
            violations.at("do").add("to", "unknown-reference", "names nothing that exists");
        }
        violations.throwIfAny();
    }

    private static void checkFields(List<String> fields, KindType<?> kind, Violations place) {
        var known = Arrays.stream(kind.content().getRecordComponents())
                .map(ContentWalk::name)
                .toList();
        for (var index = 0; index < fields.size(); index++) {
            if (!known.contains(fields.get(index))) {
                place.at(index).add("unknown-value", "is not a property of the kind's content");
            }
        }
    }
}
