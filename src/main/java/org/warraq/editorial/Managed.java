package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
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

        @Schema(required = true, description = "Where its newest revision stands.")
        Stage stage,

        @JsonProperty("final") @Schema(description = "Present and true where it was withdrawn for good.")
        Boolean killed,

        @Schema(description = "The thing of which it has become another name.")
        UUID mergedInto,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true, description = "The newest revision.")
        int headRevision,

        @Schema(description = "The revision that is live, if any.")
        Integer liveRevision,

        @Schema(required = true, description = "Whether it is live and the head is newer.")
        boolean hasUnpublishedChanges,

        @Schema(description = "The last revision that was approved or went live.")
        Integer approvedRevision,

        @Schema(description = "The revision that goes live at `publishAt`, whatever is saved until then.")
        Integer pinnedRevision,

        @Schema(required = true, description = "Whether the newest revision is not the one that is to go live.")
        boolean hasUnscheduledChanges,

        @Schema(description = "When it goes live by itself.")
        Instant publishAt,

        @Schema(description = "When it is withdrawn by itself.")
        Instant withdrawAt,

        ScheduleError scheduleError,

        @Schema(description = "The first publication.") Instant publishedAt,

        @Schema(description = "The last publication that changed public text.")
        Instant modifiedAt,

        @Schema(description = "When readers were last alerted to an article.")
        Instant alertedAt,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Person updatedBy,

        @Schema(description = "Whose turn it is.") Person assignee,

        @Schema(description = "A word of colleagues.") String note,

        @Schema(description = "Who says to have it open; left out ten minutes after they last said so.")
        Being editing,

        @Schema(required = true, description = "What the caller may do with it now.")
        List<Workflow.Action> allowedActions,

        @Schema(required = true) C content,

        @Schema(required = true, description = "What the writer should know.")
        List<Warning> warnings,

        @Schema(
                description =
                        "What an amend changed in the live text but not in the head, where the head had changed it too; pointers into the content.")
        List<String> conflicts,

        @Schema(description = "Some of the live things that named what was withdrawn.")
        List<References.Use> namedBy,

        @Schema(description = "How many live things named what was withdrawn.")
        Long namedByCount,

        @Schema(description = "The translations that were withdrawn with it.")
        List<References.Use> withdrawn,

        @Schema(
                description =
                        "How many other texts that show it were not rendered again yet when this was answered; absent if nobody waited for them.")
        Integer pendingDependents) {

    /** A member of the newsroom, or an integration. */
    @Schema(name = "Editor")
    public record Person(
            @Schema(required = true) String id,
            @Schema(required = true) String name) {

        /** Nobody where there is no id. */
        static Person of(String id, String name) {
            return id == null ? null : new Person(id, name);
        }
    }

    /** Somebody at work on it. */
    @Schema(name = "Editing")
    public record Being(
            @Schema(required = true) Person by,

            @Schema(required = true, description = "When they last said so, give or take five minutes.")
            Instant since,

            @Schema(required = true, description = "When it is forgotten unless they say so again.")
            Instant until) {

        private static final Duration LASTS = Duration.ofMinutes(10);

        static Being of(Item item) {
            return at(item, Instant.now());
        }

        /** Null where nobody is at it at {@code now}. */
        static Being at(Item item, Instant now) {
            if (item.editingSince == null || !item.editingSince.plus(LASTS).isAfter(now)) {
                return null;
            }
            var by = new Person(item.editingById, item.editingByName);
            return new Being(by, item.editingSince, item.editingSince.plus(LASTS));
        }
    }

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
                Stage.of(item.stage),
                item.killed ? true : null,
                item.mergedInto,
                item.version,
                item.headRevision,
                item.liveRevision,
                item.hasUnpublishedChanges(),
                item.approvedRevision,
                item.pinnedRevision,
                item.hasUnscheduledChanges(),
                item.publishAt,
                item.withdrawAt,
                item.scheduleError,
                item.publishedAt,
                item.modifiedAt,
                item.alertedAt,
                item.createdAt,
                new Person(item.createdById, item.createdByName),
                item.updatedAt,
                new Person(item.updatedById, item.updatedByName),
                Person.of(item.assigneeId, item.assigneeName),
                item.note,
                Being.of(item),
                Workflow.allowed(item, actor),
                content,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** @param pending null where nothing public changed */
    Managed<C> with(Findings findings, Integer pending) {
        return new Managed<>(
                id,
                kind,
                locale,
                slugs,
                label,
                status,
                stage,
                killed,
                mergedInto,
                version,
                headRevision,
                liveRevision,
                hasUnpublishedChanges,
                approvedRevision,
                pinnedRevision,
                hasUnscheduledChanges,
                publishAt,
                withdrawAt,
                scheduleError,
                publishedAt,
                modifiedAt,
                alertedAt,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy,
                assignee,
                note,
                editing,
                allowedActions,
                content,
                findings.warnings(),
                findings.conflicts(),
                findings.namedBy(),
                findings.namedByCount(),
                findings.withdrawn(),
                pending);
    }
}
