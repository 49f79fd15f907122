package org.warraq.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.access.Actor;

/**
 * An item as the desk sees it: where it stands, and the content of its head, which can be written back as it is.
 *
 * @param <C> the write record of its kind
 */
public record Managed<C>(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "article, section, person or event.", example = "article")
        String kind,

        @Schema(description = "An article's language.", example = "ar")
        String locale,

        @Schema(required = true, description = "The head's slugs, by locale.")
        Map<String, String> slugs,

        @Schema(required = true, description = "What the desk calls it: its headline or name.")
        String label,

        @Schema(required = true) Status status,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true, description = "The newest revision.")
        int headRevision,

        @Schema(description = "The revision that is live, if any.")
        Integer liveRevision,

        @Schema(required = true, description = "Whether it is live and the head is newer.")
        boolean hasUnpublishedChanges,

        @Schema(description = "The first publication.") Instant publishedAt,

        @Schema(description = "The last publication that changed public text.")
        Instant modifiedAt,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Person updatedBy,

        @Schema(required = true, description = "What the caller may do with it now.")
        List<Workflow.Action> allowedActions,

        @Schema(required = true) C content,

        @Schema(required = true, description = "What the writer should know: references that are not live yet.")
        List<Warning> warnings,

        @Schema(
                description =
                        "What an amend changed in the live text but not in the head, where the head had changed it too; pointers into the content.")
        List<String> conflicts,

        @Schema(description = "How many other texts that show it were not rendered again yet when this was answered.")
        Integer pendingDependents) {

    /** A member of the newsroom, or an integration. */
    @Schema(name = "Editor")
    public record Person(
            @Schema(required = true) String id,
            @Schema(required = true) String name) {}

    /** Something that was accepted but should be known. */
    public record Warning(
            @Schema(required = true, description = "RFC 6901, into the content.", example = "/people/0/person")
            String pointer,

            @Schema(required = true, example = "reference-not-live")
            String code,

            @Schema(required = true) String detail) {}

    static <C> Managed<C> of(Item item, C content, Actor actor) {
        return new Managed<>(
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
                new Person(item.createdById, item.createdByName),
                item.updatedAt,
                new Person(item.updatedById, item.updatedByName),
                Workflow.allowed(item, actor),
                content,
                List.of(),
                null,
                null);
    }

    Managed<C> warned(List<Warning> soft) {
        return with(soft, conflicts, pendingDependents);
    }

    Managed<C> conflicting(List<String> pointers) {
        return with(warnings, pointers, pendingDependents);
    }

    Managed<C> pending(int dependents) {
        return with(warnings, conflicts, dependents);
    }

    private Managed<C> with(List<Warning> soft, List<String> pointers, Integer dependents) {
        return new Managed<>(
                id,
                kind,
                locale,
                slugs,
                label,
                status,
                version,
                headRevision,
                liveRevision,
                hasUnpublishedChanges,
                publishedAt,
                modifiedAt,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy,
                allowedActions,
                content,
                soft,
                pointers,
                dependents);
    }
}
