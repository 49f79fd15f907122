package org.warraq.tags;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tag as the desk sees it; its content can be written back as it is. */
public record ManagedTag(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "tag") String kind,

        @Schema(required = true, description = "Its slugs, by locale.")
        Map<String, String> slugs,

        @Schema(
                required = true,
                description = "What the desk calls it: its name in the default language, if it has one.")
        String label,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) TagContent content,

        @Schema(
                description =
                        "How many texts that show it were not rendered again yet when this was answered; absent if nobody waited for them.")
        Integer pendingDependents) {

    static ManagedTag of(Tag tag, TagContent content) {
        return new ManagedTag(
                tag.id,
                TagGalleys.NAME,
                tag.slugs,
                tag.label,
                tag.version,
                tag.createdAt,
                tag.updatedAt,
                content,
                null);
    }

    ManagedTag pending(Integer dependents) {
        return new ManagedTag(id, kind, slugs, label, version, createdAt, updatedAt, content, dependents);
    }
}
