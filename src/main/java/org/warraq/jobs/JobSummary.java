package org.warraq.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** A job in a list. */
public record JobSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What sort of work it is.", example = "repair")
        String kind,

        @Schema(required = true) JobState state,

        @Schema(required = true, description = "How much of it is done.")
        long done,

        @Schema(description = "How much there is to do; absent until that is known.")
        Long total,

        @Schema(description = "From 0 to 100; absent until the total is known.")
        Integer percent,

        @Schema(required = true, description = "What came of it, in numbers.")
        Map<String, Long> counts,

        @Schema(required = true, description = "How many problems there are.")
        long problemCount,

        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    static JobSummary of(Job job) {
        return new JobSummary(
                job.id,
                job.kind,
                job.state(),
                job.done,
                job.total,
                percent(job),
                job.counts,
                job.problemCount,
                new Managed.Person(job.createdById, job.createdByName),
                job.createdAt,
                job.startedAt,
                job.finishedAt);
    }

    /** Not more than 100 where more turned up than was counted; null if nothing was counted yet. */
    static Integer percent(Job job) {
        if (job.state() == JobState.DONE) {
            return 100;
        }
        if (job.total == null) {
            return null;
        }
        return job.total == 0 ? 0 : (int) Math.min(100, job.done * 100 / job.total);
    }
}
