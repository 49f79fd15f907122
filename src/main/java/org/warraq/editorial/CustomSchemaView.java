package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the publisher's own fields of a kind may be. */
public record CustomSchemaView(
        @Schema(required = true, example = "article") String kind,

        @Schema(
                required = true,
                description = "Its ETag; of what is only tried, that of what is kept, 0 if nothing is.")
        long version,

        @Schema(required = true, description = "A JSON Schema of the 2020-12 draft.")
        ObjectNode schema,

        @Schema(description = "Absent of what is only tried.")
        Instant updatedAt,

        @Schema(description = "Absent of what is only tried.")
        Managed.Person updatedBy,

        @Schema(description = "Which items do not pass; only where the schema is written or tried.")
        CustomFailures failing) {}
