package org.warraq.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the newsroom, or an integration. */
@Schema(name = "Colleague")
public record Editor(
        @Schema(required = true, description = "As it stands in `createdBy` and `updatedBy`.", example = "admin")
        String id,

        @Schema(required = true) String name) {}
