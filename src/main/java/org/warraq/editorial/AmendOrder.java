package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;

/** How to mend what is live without publishing the edition that is in work. */
@RequestRecord
public record AmendOrder(
        @NotNull
        @Schema(
                required = true,
                description = "A merge patch (RFC 7396) on the content of the live revision.",
                example = "{\"headline\": \"…\"}")
        ObjectNode patch,

        @Schema(description = "A change that readers need not be told of: `modifiedAt` stays.")
        Boolean minor) {}
