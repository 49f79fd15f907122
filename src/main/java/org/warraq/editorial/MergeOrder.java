package org.warraq.editorial;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;

/** What a thing becomes another name of. */
@RequestRecord
public record MergeOrder(
        @NotNull @Schema(required = true, description = "The id of the one that stays, of the same kind.")
        UUID into) {}
