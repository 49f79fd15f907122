package org.warraq.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the lines of an import. */
public record RedirectsImported(
        @Schema(required = true, description = "Lead from paths from which none led.")
        int created,

        @Schema(required = true, description = "Took the place of others from the same paths.")
        int replaced,

        @Schema(required = true, description = "Said what was there already.")
        int unchanged) {}
