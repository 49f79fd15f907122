package org.warraq.fronts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** A front as the desk sees it; its content can be written back as it is. */
public record ManagedFront(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "front") String kind,
        @Schema(required = true, example = "home") String slug,

        @Schema(
                required = true,
                description = "What the desk calls it: its name in its own language, or else in the default one.")
        String label,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Managed.Person updatedBy,
        @Schema(required = true) FrontContent content,

        @Schema(required = true, description = "What it names that is not live now.")
        List<Managed.Warning> warnings) {

    static ManagedFront of(Front front, FrontContent content, List<Managed.Warning> warnings) {
        return new ManagedFront(
                front.id,
                FrontGalleys.NAME,
                front.slug,
                front.label,
                front.version,
                front.createdAt,
                new Managed.Person(front.createdById, front.createdByName),
                front.updatedAt,
                new Managed.Person(front.updatedById, front.updatedByName),
                content,
                warnings);
    }
}
