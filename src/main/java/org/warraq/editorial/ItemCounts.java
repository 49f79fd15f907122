package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to do: numbers beside the desk's lists. */
public record ItemCounts(
        @Schema(
                required = true,
                description = "How far is counted: a number that is as large may stand for more.",
                example = "10000")
        int countedTo,

        @Schema(required = true, description = "How many items each list by `status` holds.")
        ByStatus status,

        @Schema(
                required = true,
                description =
                        "How many items each list by `stage` holds: live ones are among them, archived ones are not.")
        ByStage stage,

        @Schema(required = true, description = "Assigned to the caller: the list `assignee=me`.", example = "4")
        int mine,

        @Schema(
                required = true,
                description =
                        "Waiting for review, and for somebody to do it: the list `stage=in-review&assignee=none`.",
                example = "2")
        int unassignedInReview) {

    /** By where items stand. */
    @Schema(name = "ItemCountsByStatus")
    public record ByStatus(
            @Schema(required = true) int draft,

            @JsonProperty("in-review") @Schema(required = true)
            int inReview,

            @Schema(required = true) int approved,
            @Schema(required = true) int scheduled,
            @Schema(required = true) int live,
            @Schema(required = true) int withdrawn,
            @Schema(required = true) int archived) {}

    /** By where newest revisions stand. */
    @Schema(name = "ItemCountsByStage")
    public record ByStage(
            @Schema(required = true) int draft,

            @JsonProperty("in-review") @Schema(required = true)
            int inReview,

            @Schema(required = true) int approved) {}
}
