package org.warraq.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one revision of an item became another. */
public record RevisionDiff(
        @Schema(required = true, description = "The revision compared with.", example = "3")
        int from,

        @Schema(required = true, description = "The revision compared.", example = "4")
        int to,

        @Schema(required = true, description = "In the order of the content; none if both say the same.")
        List<RevisionChange> changes) {}
