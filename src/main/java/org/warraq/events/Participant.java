package org.warraq.events;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;
import org.warraq.text.OneLine;

/** Who takes part in an event, as it is written. */
public record Participant(
        @NotNull @Schema(required = true, description = "The id of a person.")
        UUID person,

        @OneLine
        @CodePoints(min = 1, max = 200)
        @Schema(description = "The title under which; at most 200 characters in each language.")
        Localized as) {}
