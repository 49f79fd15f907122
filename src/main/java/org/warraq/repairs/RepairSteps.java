package org.warraq.repairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.warraq.editorial.Kinds;
import org.warraq.editorial.Mending;
import org.warraq.http.ApiException;
import org.warraq.jobs.JobProblem;
import org.warraq.jobs.JobRun;
import org.warraq.jobs.JobStep;

/** The steps of a repair and of its undoing: one item at a time, each locked, mended and told of in one transaction. */
@ApplicationScoped
class RepairSteps {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Mending mending;

    @Inject
    RepairedItems repaired;

    @Inject
    Kinds kinds;

    JobStep step(JobRun run, Round round) {
        if (run.position() == null) {
            return JobStep.first(position(round.after(BEFORE_ALL)), round.count());
        }
        var item = at(run);
        var next = position(round.after(item));
        var repairing = new Repairing(item, round.change(item));
        var order = new Mending.Order(item, run.actor(), round.writes());
        var mended = mending.mend(kinds.of(round.kind(item)), order, repairing.mender());
        var told = repairing.told();
        if (round.writes() && !told.isEmpty()) {
            var written = told.stream().map(Repairing.Told::written).toList();
            repaired.keep(run.id(), item, round.kind(item), written);
        }
        var problems = new ArrayList<>(repairing.problems());
        if (mended.otherEditionScheduled() && !told.isEmpty()) {
            problems.add(new JobProblem(
                    item, null, "scheduled-edition", "another edition is scheduled and goes live as it is"));
        }
        var counts = told.isEmpty() ? Map.of("unchanged", 1L) : Map.of("changed", 1L, "places", (long) told.size());
        var report = told.stream().map(one -> line(item, mended.label(), one)).toList();
        return JobStep.one(next, counts, problems, report);
    }

    JobStep skip(JobRun run, Round round, ApiException reason) {
        var item = at(run);
        return JobStep.one(position(round.after(item)), Map.of("skipped", 1L), problems(item, reason), List.of());
    }

    private static List<JobProblem> problems(UUID item, ApiException reason) {
        if (reason.errors().isEmpty()) {
            return List.of(new JobProblem(item, null, reason.type().code(), reason.getMessage()));
        }
        return reason.errors().stream()
                .map(error -> new JobProblem(item, error.pointer(), error.code(), error.detail()))
                .toList();
    }

    private static Map<String, Object> line(UUID item, String label, Repairing.Told told) {
        var written = told.written();
        var line = new LinkedHashMap<String, Object>();
        line.put("item", item);
        line.put("label", label);
        line.put("where", written.where().text());
        line.put("pointer", told.pointer());
        line.put("before", Excerpt.of(written.before(), written.after()));
        line.put("after", Excerpt.of(written.after(), written.before()));
        return line;
    }

    private static UUID at(JobRun run) {
        return UUID.fromString(run.position().get("at").textValue());
    }

    private static JsonNode position(UUID item) {
        return item == null ? null : JsonNodeFactory.instance.objectNode().put("at", item.toString());
    }
}
