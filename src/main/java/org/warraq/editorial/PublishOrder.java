package org.warraq.editorial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;

/** How to publish. All of it may be left out. */
@RequestRecord(optional = true)
public record PublishOrder(
        @Schema(description = "Which revision; default is the head.", example = "3")
        Integer revision,

        @Schema(description = "A change that readers need not be told of: `modifiedAt` stays.")
        Boolean minor,

        @Schema(description = "Sets `publishedAt` to now.") Boolean bump,

        @Schema(
                description =
                        "When it was first published, elsewhere: an instant in the past. Not together with `bump`.",
                example = "2024-09-21T18:30:00Z")
        Instant publishedAt)
        implements SelfChecking {

    public static final PublishOrder NOW = new PublishOrder(null, null, null, null);

    @Override
    public void check(Violations violations) {
        if (publishedAt != null && isBump()) {
            violations.add("publishedAt", "conflict", "cannot be given together with bump");
        }
    }

    boolean isMinor() {
        return Boolean.TRUE.equals(minor);
    }

    boolean isBump() {
        return Boolean.TRUE.equals(bump);
    }
}
