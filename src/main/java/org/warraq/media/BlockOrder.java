package org.warraq.media;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;

/** Why an asset may not be shown. */
@RequestRecord
public record BlockOrder(
        @NotNull
        @CodePoints(min = 1, max = 1000)
        @Schema(required = true, description = "For the newsroom; never public.", minLength = 1, maxLength = 1000)
        String reason) {}
