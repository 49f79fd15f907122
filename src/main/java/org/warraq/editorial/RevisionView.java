package org.warraq.editorial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of an item.
 *
 * @param <C> the write record of its kind
 */
public record RevisionView<C>(
        @Schema(required = true, description = "Counted from 1.", example = "3")
        int number,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,

        @Schema(description = "The revision that this one brought back, if it was restored.")
        Integer restoredFrom,

        @Schema(required = true, description = "Whether it is the newest.")
        boolean head,

        @Schema(required = true, description = "Whether it is what the public sees.")
        boolean live,

        @Schema(description = "What it holds; left out of lists.")
        C content) {

    static <C> RevisionView<C> of(Revision revision, Item item, C content) {
        return new RevisionView<>(
                revision.number,
                revision.createdAt,
                new Managed.Person(revision.createdById, revision.createdByName),
                revision.restoredFrom,
                revision.number == item.headRevision,
                item.live() && revision.number == item.liveRevision,
                content);
    }
}
