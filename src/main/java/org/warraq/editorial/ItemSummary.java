package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
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

        @Schema(required = true, description = "Where its newest revision stands.")
        Stage stage,

        @JsonProperty("final") @Schema(description = "Present and true where it was withdrawn for good.")
        Boolean killed,

        @Schema(description = "The thing of which it has become another name.")
        UUID mergedInto,

        @Schema(required = true) long version,
        @Schema(required = true) int headRevision,

        @Schema(description = "The revision that is live, if any.")
        Integer liveRevision,

        @Schema(required = true) boolean hasUnpublishedChanges,

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
        Instant publishedAt,
        Instant modifiedAt,

        @Schema(description = "When readers were last alerted to an article.")
        Instant alertedAt,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Managed.Person updatedBy,

        @Schema(description = "Whose turn it is.") Managed.Person assignee,

        @Schema(description = "A word of colleagues.") String note,

        @Schema(description = "Who says to have it open; left out ten minutes after they last said so.")
        Managed.Being editing,

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
                new Managed.Person(item.createdById, item.createdByName),
                item.updatedAt,
                new Managed.Person(item.updatedById, item.updatedByName),
                Managed.Person.of(item.assigneeId, item.assigneeName),
                item.note,
                Managed.Being.of(item),
                Workflow.allowed(item, actor));
    }
}
