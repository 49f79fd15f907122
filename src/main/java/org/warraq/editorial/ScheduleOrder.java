package org.warraq.editorial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;

/** What is to happen to an item by itself, and when: one of both or both. It takes the place of an earlier schedule. */
@RequestRecord
@Schema(
        minProperties = 1,
        example = "{\"publishAt\": \"2099-12-01T06:00:00Z\", \"withdrawAt\": \"2099-12-08T06:00:00Z\"}")
public record ScheduleOrder(
        @Schema(
                description = "When a revision goes live, whatever is saved until then.",
                example = "2099-12-01T06:00:00Z")
        Instant publishAt,

        @Schema(description = "When it is taken off the site.", example = "2099-12-08T06:00:00Z")
        Instant withdrawAt,

        @Schema(description = "Which one goes live; the newest of now if left out.", example = "1")
        Integer revision)
        implements SelfChecking {

    @Override
    public void check(Violations violations) {
        if (publishAt == null && withdrawAt == null) {
            violations.add("required", "names neither publishAt nor withdrawAt");
        }
        if (publishAt == null && revision != null) {
            violations.add("revision", "not-allowed", "goes with publishAt only");
        }
        if (publishAt != null && withdrawAt != null && !withdrawAt.isAfter(publishAt)) {
            violations.add("withdrawAt", "order", "is not after publishAt");
        }
    }
}
