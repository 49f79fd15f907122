package org.warraq.editorial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;

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
                        "When it was first published, elsewhere: an instant in the past, in the year 1000 or later. Not together with `bump`.",
                example = "2024-09-21T18:30:00Z")
        Instant publishedAt,

        @Schema(description = "Brings back what was withdrawn for good. Needs a `reason`.")
        Boolean revive,

        @CodePoints(min = 1, max = 1000)
        @Schema(description = "Why; for the newsroom, never public.", minLength = 1, maxLength = 1000)
        String reason)
        implements SelfChecking {

    /** Addresses have years of four digits. */
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

    public static final PublishOrder NOW = of(null, null);

    /** Without any wish but which revision, and whether readers need not be told. */
    static PublishOrder of(Integer revision, Boolean minor) {
        return new PublishOrder(revision, minor, null, null, null, null);
    }

    @Override
    public void check(Violations violations) {
        if (publishedAt != null && isBump()) {
            violations.add("publishedAt", "conflict", "cannot be given together with bump");
        }
        if (publishedAt != null && publishedAt.isBefore(EARLIEST)) {
            violations.add("publishedAt", "out-of-range", "must not lie before the year 1000");
        }
        if (isRevive() && reason == null) {
            violations.add("reason", "required", "says why it is revived");
        }
    }

    /** As it was first published elsewhere, at {@code publishedAt}. */
    public static PublishOrder since(Instant publishedAt) {
        return new PublishOrder(null, null, null, publishedAt, null, null);
    }

    boolean isMinor() {
        return Boolean.TRUE.equals(minor);
    }

    boolean isRevive() {
        return Boolean.TRUE.equals(revive);
    }

    boolean isBump() {
        return Boolean.TRUE.equals(bump);
    }
}
