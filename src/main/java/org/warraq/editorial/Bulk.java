package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemAnswers;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/**
 * Several acts on items of one kind in one request. Either all or nothing, in one transaction; or each for itself, in one
 * of its own, with its own answer. Under an {@code Idempotency-Key} the latter keeps the answer of each act in that act's
 * transaction, so that a retry does what failed or was never reached, and nothing twice.
 */
@ApplicationScoped
public class Bulk {

    private static final Logger LOG = Logger.getLogger(Bulk.class);
    private static final int MULTI_STATUS = 207;

    @Inject
    Session entities;

    @Inject
    BulkDesk desk;

    @Inject
    ContentReader reader;

    @Inject
    Transactions transactions;

    @Inject
    Dependents dependents;

    @Inject
    Idempotency idempotency;

    @Inject
    IdempotencyKey keys;

    @Inject
    DeskCall call;

    @Inject
    ProblemAnswers problems;

    @Inject
    ObjectMapper json;

    /** One act of the request at hand. */
    private record Act(int index, ObjectNode asked, IdempotencyKey.Of key) {

        String op() {
            return asked.path("op").textValue();
        }

        /** As far as it can be read. */
        UUID id() {
            try {
                return asked.path("id").isTextual()
                        ? UUID.fromString(asked.get("id").textValue())
                        : null;
            } catch (IllegalArgumentException notAnId) {
                return null;
            }
        }

        String pointer() {
            return "/operations/" + index;
        }
    }

    /**
     * @param atomic whether to do all or nothing
     * @return 200 if atomic, else 207
     * @throws ApiException if atomic, the problem of the first act that failed
     */
    public RestResponse<BulkAnswer> run(Kind<?> kind, BulkOrder order, boolean atomic) {
        var key = keys.get().orElse(null);
        var acts = new ArrayList<Act>();
        order.operations().forEach(asked -> acts.add(new Act(acts.size(), asked, key)));
        if (!atomic) {
            var results = dependents.once(() -> eachForItself(kind, acts));
            return answer(
                    MULTI_STATUS, new BulkAnswer(results), results.stream().allMatch(one -> one.replayed() != null));
        }
        if (key == null) {
            return answer(200, dependents.once(() -> transactions.call(() -> together(kind, acts))), false);
        }
        var kept = idempotency.once(
                key,
                Idempotency.WHOLE,
                () -> new KeptAnswer(200, null, null, json.writeValueAsString(together(kind, acts)), false));
        return answer(200, read(kept.body(), BulkAnswer.class), kept.replayed());
    }

    private static RestResponse<BulkAnswer> answer(int status, BulkAnswer answer, boolean replayed) {
        var response = RestResponse.ResponseBuilder.<BulkAnswer>create(status).entity(answer);
        return (replayed ? response.header(KeptAnswer.REPLAYED, "true") : response).build();
    }

    private BulkAnswer together(Kind<?> kind, List<Act> acts) {
        var results = new ArrayList<BulkAnswer.Result>();
        for (var act : acts) {
            try {
                results.add(done(kind, act));
                // Otherwise each act would look through what all before it have written, whenever it asks the database.
                entities.flush();
                entities.clear();
            } catch (ApiException refused) {
                throw placed(refused, act).with("operation", act.index());
            }
        }
        return new BulkAnswer(results);
    }

    private List<BulkAnswer.Result> eachForItself(Kind<?> kind, List<Act> acts) {
        var results = new ArrayList<BulkAnswer.Result>();
        for (var act : acts) {
            var last = results.isEmpty() ? null : results.get(results.size() - 1);
            // What failed on our side once would most likely go on failing, each time after a while.
            results.add(last != null && last.status() >= 500 ? untried(act) : attempted(kind, act));
        }
        return results;
    }

    private BulkAnswer.Result attempted(Kind<?> kind, Act act) {
        try {
            return act.key() == null ? done(kind, act) : doneOnce(kind, act);
        } catch (ApiException refused) {
            return failed(act, placed(refused, act));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Operation %d of a bulk request failed", act.index());
            return failed(act, new ApiException(ProblemType.INTERNAL, "Something failed on our side."));
        }
    }

    private BulkAnswer.Result doneOnce(Kind<?> kind, Act act) {
        var kept = idempotency.once(act.key(), act.index(), () -> {
            var result = done(kind, act);
            return new KeptAnswer(result.status(), null, null, json.writeValueAsString(result), false);
        });
        var result = read(kept.body(), BulkAnswer.Result.class);
        return kept.replayed() ? result.again() : result;
    }

    private BulkAnswer.Result done(Kind<?> kind, Act act) {
        var operation = reader.read(act.asked(), BulkOperation.class);
        require(operation.permission());
        if (operation.publishes()) {
            require(Permission.PUBLISH);
        }
        try {
            return BulkAnswer.Result.of(operation, act.op(), operation.on(kind, desk, call.actor()));
        } catch (ApiException refused) {
            throw within(refused, operation.part());
        }
    }

    private void require(String permission) {
        if (!call.actor().may(permission)) {
            throw new ApiException(ProblemType.FORBIDDEN, "The operation needs the permission `" + permission + "`.");
        }
    }

    private BulkAnswer.Result untried(Act act) {
        return failed(act, new ApiException(ProblemType.UNAVAILABLE, "Not tried, because one before it failed."));
    }

    private BulkAnswer.Result failed(Act act, ApiException problem) {
        return BulkAnswer.Result.failed(act.op(), act.id(), problems.document(problem));
    }

    /** The same problem, with pointers into the part of the operation that they are about. */
    private static ApiException within(ApiException problem, String part) {
        return part.isEmpty() ? problem : moved(problem, "/" + part);
    }

    /** The same problem, with pointers into the request. */
    private static ApiException placed(ApiException problem, Act act) {
        var placed = moved(problem, act.pointer());
        if (placed.errors().isEmpty()) {
            placed.errors(List.of(new Violation(act.pointer(), problem.type().code(), problem.getMessage())));
        }
        return placed;
    }

    private static ApiException moved(ApiException problem, String below) {
        var moved = new ApiException(problem.type(), problem.getMessage(), problem.getCause());
        problem.extensions().forEach(moved::with);
        moved.errors(problem.errors().stream()
                .map(error -> new Violation(below + error.pointer(), error.code(), error.detail()))
                .toList());
        return moved;
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer does not read", e);
        }
    }
}
