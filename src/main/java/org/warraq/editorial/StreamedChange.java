package org.warraq.editorial;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.access.Actor;

/** What was done to an item, and where the item stands now. */
public record StreamedChange(
        @Schema(required = true, description = "In the log of changes; grows, with gaps.", example = "1042")
        long position,

        @Schema(required = true) Instant at,

        @Schema(
                required = true,
                description = "created, saved, restored, submitted, returned, approved, scheduled, unscheduled,"
                        + " schedule-failed, assigned, editing, published, updated, withdrawn, killed, merged, alert,"
                        + " archived, unarchived, deleted. More may come.",
                example = "saved")
        String action,

        @Schema(required = true, description = "article, section, person or event.", example = "article")
        String kind,

        @Schema(required = true) UUID id,
        @Schema(required = true) Managed.Person by,

        @Schema(description = "The item as it is now, which may be after later changes; absent where it is deleted.")
        ItemSummary item) {

    static StreamedChange of(Change change, Item item, Actor listener) {
        return new StreamedChange(
                change.position,
                change.at,
                change.action,
                change.kind,
                change.item,
                new Managed.Person(change.actorId, change.actorName),
                item == null ? null : ItemSummary.of(item, listener));
    }
}
