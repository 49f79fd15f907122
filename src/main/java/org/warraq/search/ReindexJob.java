package org.warraq.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.Renderings;
import org.warraq.http.ApiException;
import org.warraq.jobs.JobKind;
import org.warraq.jobs.JobProblem;
import org.warraq.jobs.JobRun;
import org.warraq.jobs.JobStep;

/** Writes anew what everything is found by, while it is being found. */
@ApplicationScoped
public class ReindexJob implements JobKind {

    /** They stay locked while they are written. */
    private static final int TOGETHER = 20;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Session entities;

    @Inject
    Renderings renderings;

    @Inject
    SearchEntries index;

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public JobStep step(JobRun run) {
        if (run.position() == null) {
            return JobStep.first(position(BEFORE_ALL), count());
        }
        var ids = after(at(run), TOGETHER);
        if (ids.isEmpty()) {
            return JobStep.last();
        }
        var entries = renderings.findable(ids);
        index.renew(entries);
        return step(ids, Map.of("written", (long) entries.size()), List.of());
    }

    @Override
    public JobStep skip(JobRun run, ApiException reason) {
        var ids = after(at(run), TOGETHER);
        var problems = ids.stream()
                .map(id -> new JobProblem(id, null, reason.type().code(), reason.getMessage()))
                .toList();
        return step(ids, Map.of("skipped", (long) ids.size()), problems);
    }

    private static JobStep step(List<UUID> ids, Map<String, Long> counts, List<JobProblem> problems) {
        return new JobStep(position(ids.get(ids.size() - 1)), null, ids.size(), counts, problems, List.of());
    }

    private static UUID at(JobRun run) {
        return UUID.fromString(run.position().get("at").textValue());
    }

    private static JsonNode position(UUID last) {
        return JsonNodeFactory.instance.objectNode().put("at", last.toString());
    }

    private long count() {
        return entities.createNativeQuery(
                        "select count(distinct item) from rendering where kind = any(:kinds)", Long.class)
                .setParameter("kinds", kinds())
                .getSingleResult();
    }

    private List<UUID> after(UUID last, int atMost) {
        return entities.createNativeQuery("""
                        select distinct item from rendering where kind = any(:kinds) and item > :last
                        order by item limit :atMost""", UUID.class)
                .setParameter("kinds", kinds())
                .setParameter("last", last)
                .setParameter("atMost", atMost)
                .getResultList();
    }

    private static String[] kinds() {
        return Arrays.stream(SearchType.values()).map(Enum::name).toArray(String[]::new);
    }
}
