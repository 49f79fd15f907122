package org.warraq.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.access.Actor;

/** An item in a list of the desk: where it stands, without its content. */
public record ItemSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "article, section, person or event.", example = "article")
        String kind,

        @Schema(description = "An article's language.", example = "ar")
        String locale,

        @Schema(required = true, description = "The head's slugs, by locale.")
        Map<String, String> slugs,

        @Schema(required = true, description = "Its headline or name.")
        String label,

        @Schema(required = true) Status status,
        @Schema(required = true) long version,
        @Schema(required = true) int headRevision,

        @Schema(description = "The revision that is live, if any.")
        Integer liveRevision,

        @Schema(required = true) boolean hasUnpublishedChanges,
        Instant publishedAt,
        Instant modifiedAt,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Managed.Person updatedBy,

        @Schema(required = true, description = "What the caller may do with it now.")
        List<Workflow.Action> allowedActions) {

    static ItemSummary of(Item item, Actor actor) {
        return new ItemSummary(
                item.id,
                item.kind,
                item.locale,
                item.slugs,
                item.label,
                item.status(),
                item.version,
                item.headRevision,
                item.liveRevision,
                item.hasUnpublishedChanges(),
                item.publishedAt,
                item.modifiedAt,
                item.createdAt,
                new Managed.Person(item.createdById, item.createdByName),
                item.updatedAt,
                new Managed.Person(item.updatedById, item.updatedByName),
                Workflow.allowed(item, actor));
    }
}
