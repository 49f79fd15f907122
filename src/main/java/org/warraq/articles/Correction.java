package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;

/** What readers are told of a mistake. */
public record Correction(
        @Schema(description = "When; the moment of saving if left out.")
        Instant at,

        @NotNull @Schema(required = true) Nature kind,

        @NotNull @CodePoints(min = 1, max = 2000) @Schema(required = true)
        String text) {

    /** What was done. */
    @Schema(name = "CorrectionKind")
    public enum Nature {
        @JsonProperty("correction")
        CORRECTION,
        @JsonProperty("clarification")
        CLARIFICATION,
        @JsonProperty("update")
        UPDATE
    }

    Correction at(Instant now) {
        return at == null ? new Correction(now, kind, text) : this;
    }
}
