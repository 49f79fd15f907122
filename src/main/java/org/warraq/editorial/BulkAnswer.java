package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Problem;

/** What came of several acts, in their order. */
public record BulkAnswer(@Schema(required = true) List<Result> results) {

    /** What came of one of them. */
    @Schema(name = "BulkResult")
    public record Result(
            @Schema(description = "What was asked for.", example = "patch")
            String op,

            @Schema(
                    required = true,
                    description = "The status that a request of its own would have been answered with.",
                    example = "200")
            int status,

            @Schema(description = "The item; absent if none was named and none was made.")
            UUID id,

            @Schema(description = "Its version now; absent if it failed or is deleted.")
            Long version,

            @Schema(description = "What the writer should know.")
            List<Managed.Warning> warnings,

            @Schema(
                    description =
                            "What an amend changed in the live text but not in the head; pointers into the content.")
            List<String> conflicts,

            @Schema(description = "Why it failed.", implementation = Problem.class)
            ObjectNode problem,

            @Schema(description = "True if it was done before, under the same `Idempotency-Key`.")
            Boolean replayed) {

        static Result of(BulkOperation operation, String op, Managed<?> managed) {
            if (managed == null) {
                return new Result(op, operation.success(), operation.id(), null, null, null, null, null);
            }
            return new Result(
                    op,
                    operation.success(),
                    managed.id(),
                    managed.version(),
                    managed.warnings(),
                    managed.conflicts(),
                    null,
                    null);
        }

        static Result failed(String op, UUID id, ObjectNode problem) {
            return new Result(op, problem.get("status").intValue(), id, null, null, null, problem, null);
        }

        Result again() {
            return new Result(op, status, id, version, warnings, conflicts, problem, true);
        }
    }
}
