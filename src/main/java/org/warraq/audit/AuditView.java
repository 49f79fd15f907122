package org.warraq.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act, as it was written down. */
@Schema(name = "AuditEntry")
public record AuditView(
        @Schema(required = true, description = "Grows from entry to entry.", examples = "4711")
        long id,

        @Schema(required = true, description = "When, by the database's clock.")
        Instant at,

        @Schema(description = "Who; absent where a caller could not say who it is.")
        Caller actor,

        @Schema(required = true, description = "What was done.", examples = "published")
        String action,

        @Schema(required = true, description = "The kind of thing that it was done to.", examples = "article")
        String kind,

        @Schema(description = "Its id; absent where it has none.")
        UUID item,

        @Schema(description = "The revision (or version, of what has none) that the entry before brought it to.")
        Integer fromRevision,

        @Schema(description = "The revision that this one brought it to.")
        Integer toRevision,

        @Schema(description = "The caller's address, behind trusted proxies; absent where Warraq acts by itself.")
        String address,

        @Schema(description = "The request's trace id; absent likewise.")
        String traceId,

        @Schema(description = "A few more facts.", additionalProperties = Schema.True.class, type = SchemaType.OBJECT)
        JsonNode details) {

    /** Who did it, under the name of that time. */
    @Schema(name = "AuditCaller")
    public record Caller(
            @Schema(required = true, examples = "admin") String id,

            @Schema(required = true, examples = "Administrator")
            String name) {}

    static AuditView of(AuditRow row, JsonNode details) {
        return new AuditView(
                row.id,
                row.at,
                row.actorId == null ? null : new Caller(row.actorId, row.actorName),
                row.action,
                row.kind,
                row.item,
                row.fromRevision,
                row.toRevision,
                row.address,
                row.traceId,
                details);
    }
}
