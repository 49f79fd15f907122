package org.warraq.fronts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** What one save made of a front. */
public record FrontVersionView(
        @Schema(required = true, description = "Counted from 1.", example = "3")
        long number,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,

        @Schema(description = "The version that this one brought back, if it was restored.")
        Long restoredFrom,

        @Schema(required = true, description = "Whether it is what the front is now.")
        boolean current,

        @Schema(description = "What it holds; left out of lists.")
        FrontContent content) {

    /** @param content null in a list */
    static FrontVersionView of(FrontVersion version, Front front, FrontContent content) {
        return new FrontVersionView(
                version.number,
                version.createdAt,
                new Managed.Person(version.createdById, version.createdByName),
                version.restoredFrom,
                version.number == front.version,
                content);
    }
}
