package org.warraq.fronts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.media.Picture;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** One thing on a front, with the words and the picture that it has there. */
@Schema(description = "One thing in a slot. What is left out of words and picture is the thing's own.")
public record FrontEntry(
        @NotNull
        @Schema(required = true, description = "An article, section, person or event: its id. Shown while it is live.")
        UUID ref,

        @OneLine @CodePoints(min = 1, max = 300) @Schema(description = "In the place of its headline or name.")
        String headline,

        @OneLine
        @CodePoints(min = 1, max = 100)
        @Schema(description = "In the place of its kicker; of articles only, as no other card has one.")
        String kicker,

        @Valid @Schema(description = "In the place of its picture; the card of each of them has one.")
        Picture image,

        @Schema(description = "From when it is shown; at once if left out.")
        Instant from,

        @Schema(description = "Until when it is shown; this instant is the first without it.")
        Instant until) {

    void check(Violations violations) {
        if (from != null && until != null && !until.isAfter(from)) {
            violations.add("until", "before-start", "must be after `from`");
        }
    }
}
