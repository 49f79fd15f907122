package org.warraq.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;

/** A post that somebody holds or held. */
@Schema(description = "A post that somebody holds or held.")
public record Position(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(required = true, description = "At most 200 characters in each language.")
        Localized title,

        @OneLine @CodePoints(min = 1, max = 200) @Schema(description = "At most 200 characters in each language.")
        Localized organisation,

        @Schema(description = "The first day; absent if unknown.", example = "2015-05-15")
        LocalDate from,

        @Schema(
                description = "The last day, not before the first; absent if it is held or that is unknown.",
                example = "2024-12-08")
        LocalDate to) {

    /** Whether it was held on that day. A side that is absent is open. */
    boolean heldOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    void check(Violations violations) {
        if (from != null && to != null && to.isBefore(from)) {
            violations.add("to", "before-start", "must not lie before `from`");
        }
    }
}
