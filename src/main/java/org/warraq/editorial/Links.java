package org.warraq.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where delivery serves the thing. */
public record Links(
        @Schema(required = true, example = "/v1/sections/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d")
        String self) {}
