package org.warraq.jobs;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a job could not do, or did only in part. */
public record JobProblem(
        @Schema(description = "The thing that it is about.") UUID item,

        @Schema(description = "Where in its content, RFC 6901.", example = "/body/3")
        String pointer,

        @Schema(required = true, description = "Stable, for programs.", example = "invalid-transition")
        String code,

        @Schema(required = true, description = "One sentence for people.")
        String detail) {}
