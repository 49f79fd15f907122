package org.warraq.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What came of a step.
 *
 * @param position where the next step begins; null after the last
 * @param total how much there is to do in all; null if nothing new is known of that
 * @param done how much of it this step did
 * @param counts what is added to the job's counts, by their names
 * @param problems of which the first hundred of a job are kept, and all are counted
 * @param report lines of which the first hundred of a job are kept
 */
public record JobStep(
        JsonNode position,
        Long total,
        long done,
        Map<String, Long> counts,
        List<JobProblem> problems,
        List<Map<String, Object>> report) {

    /** Nothing is left to do. */
    public static JobStep last() {
        return new JobStep(null, null, 0, Map.of(), List.of(), List.of());
    }

    /** The beginning: it is known now how much there is to do. */
    public static JobStep first(JsonNode position, long total) {
        return new JobStep(position, total, 0, Map.of(), List.of(), List.of());
    }

    /** One thing more is done. */
    public static JobStep one(
            JsonNode position, Map<String, Long> counts, List<JobProblem> problems, List<Map<String, Object>> report) {
        return new JobStep(position, null, 1, counts, problems, report);
    }
}
