package org.warraq.fronts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** A front in the desk's list, without what stands on it. */
public record FrontSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "front") String kind,
        @Schema(required = true, example = "home") String slug,
        @Schema(required = true) String label,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Managed.Person updatedBy) {

    static FrontSummary of(Front front) {
        return new FrontSummary(
                front.id,
                FrontGalleys.NAME,
                front.slug,
                front.label,
                front.version,
                front.createdAt,
                new Managed.Person(front.createdById, front.createdByName),
                front.updatedAt,
                new Managed.Person(front.updatedById, front.updatedByName));
    }
}
