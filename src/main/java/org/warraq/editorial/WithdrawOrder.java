package org.warraq.editorial;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;
import org.warraq.text.Localized;

/** Why something is taken off the site, and what its readers are told. */
@RequestRecord
public record WithdrawOrder(
        @NotNull
        @CodePoints(min = 1, max = 1000)
        @Schema(required = true, description = "For the newsroom; never public.", minLength = 1, maxLength = 1000)
        String reason,

        @CodePoints(min = 1, max = 1000)
        @Schema(description = "What readers are told, in the 410 that answers from now on.")
        Localized notice,

        @Schema(description = "The item to which its old addresses lead instead of a 410, while that is live.")
        UUID redirectTo) {}
