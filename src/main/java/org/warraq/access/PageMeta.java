package org.warraq.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in a list of callers a page is. */
public record PageMeta(
        @Schema(required = true) int limit,

        @Schema(description = "Give it as `cursor` to go on; absent at the end.")
        String nextCursor,

        @Schema(description = "How many there are; with `count=true`.")
        Long total) {}
