package org.warraq.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * A job of the tests: each step writes its number down. {@code upTo} says how many there are, {@code dies} at which the
 * database is away for a moment, {@code refused} which one is not possible.
 */
@ApplicationScoped
public class CountingJob implements JobKind {

    static final String NAME = "counting";

    @Inject
    Session entities;

    private final AtomicInteger attempts = new AtomicInteger();

    @Override
    public String name() {
        return NAME;
    }

    /** How many steps were begun, those that were not committed included. */
    int attempts() {
        return attempts.get();
    }

    void forget() {
        attempts.set(0);
    }

    @Override
    public JobStep step(JobRun run) {
        if (run.position() == null) {
            return JobStep.first(at(1), run.order().get("upTo").longValue());
        }
        var step = run.position().get("step").intValue();
        var attempt = attempts.incrementAndGet();
        entities.createNativeMutationQuery("""
                        insert into tag (id, version, label, slugs, content, created_at, updated_at)
                        values (gen_random_uuid(), 1, :step, '{}', '{}', now(), now())""")
                .setParameter("step", "step " + step)
                .executeUpdate();
        if (step == run.order().path("dies").asInt() && attempt == step) {
            throw new ApiException(ProblemType.UNAVAILABLE, "The database is away.");
        }
        if (step == run.order().path("refused").asInt()) {
            throw new ApiException(ProblemType.CONFLICT, "Not this one.");
        }
        if (step == run.order().path("breaks").asInt()) {
            throw new IllegalStateException("A fault of ours, for the test");
        }
        return JobStep.one(next(run), Map.of("counted", 1L), List.of(), List.of());
    }

    @Override
    public JobStep skip(JobRun run, ApiException reason) {
        var problem = new JobProblem(null, null, reason.type().code(), reason.getMessage());
        return JobStep.one(next(run), Map.of("skipped", 1L), List.of(problem), List.of());
    }

    private static JsonNode next(JobRun run) {
        var step = run.position().get("step").intValue();
        return step == run.order().get("upTo").intValue() ? null : at(step + 1);
    }

    private static JsonNode at(int step) {
        return JsonNodeFactory.instance.objectNode().put("step", step);
    }
}
