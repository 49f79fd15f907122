package org.warraq.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** A job: what was ordered, how far it is, and what came of it. */
@Schema(name = "Job")
public record JobView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What sort of work it is.", example = "repair")
        String kind,

        @Schema(required = true) JobState state,

        @Schema(required = true, description = "What was ordered.")
        ObjectNode order,

        @Schema(required = true, description = "How much of it is done.")
        long done,

        @Schema(description = "How much there is to do; absent until that is known.")
        Long total,

        @Schema(description = "From 0 to 100; absent until the total is known.")
        Integer percent,

        @Schema(required = true, description = "What came of it, in numbers.")
        Map<String, Long> counts,

        @Schema(required = true, description = "What could not be done and why: the first hundred.")
        List<JobProblem> problems,

        @Schema(required = true, description = "How many problems there are in all.")
        long problemCount,

        @Schema(required = true, description = "What was done, or would be: the first hundred lines.")
        List<Map<String, Object>> report,

        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    static JobView of(Job job) {
        return new JobView(
                job.id,
                job.kind,
                job.state(),
                job.ordered,
                job.done,
                job.total,
                JobSummary.percent(job),
                job.counts,
                job.problems,
                job.problemCount,
                job.report,
                new Managed.Person(job.createdById, job.createdByName),
                job.createdAt,
                job.startedAt,
                job.finishedAt);
    }
}
