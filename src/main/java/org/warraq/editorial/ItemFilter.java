package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the newsroom's items of one kind; the newest change first. */
public record ItemFilter(
        @RestQuery @Parameter(description = "Where it stands.", example = "draft")
        Status status,

        @RestQuery @Parameter(description = "How far its newest revision has come.", example = "in-review")
        Stage stage,

        @RestQuery @Parameter(description = "Articles in this language.", example = "ar")
        String locale,

        @RestQuery @Parameter(description = "Whose newest revision stands in this section: its id.")
        UUID section,

        @RestQuery @Parameter(description = "That name this person: its id.")
        UUID person,

        @RestQuery @Parameter(description = "That carry this tag: its id.")
        UUID tag,

        @RestQuery @Parameter(description = "Last changed by this caller: its id.", example = "admin")
        String updatedBy,

        @RestQuery @Parameter(description = "Begun by this caller: its id.", example = "admin")
        String createdBy,

        @RestQuery
        @Parameter(
                description = "Assigned to this caller: its id, or `me`; `none` for what is assigned to nobody.",
                example = "me")
        String assignee,

        @RestQuery
        @Parameter(
                description =
                        "Words that are all in the newest revision, in any form; those of the headline or name also by"
                                + " how they begin. \"…\" and «…» for phrases, `-` before what must not be there, `*` after the"
                                + " beginning of a word. At most 1,000 characters and 60 words.",
                example = "زيار انقره")
        String q,

        @RestQuery
        @Parameter(
                description = "What happens next to it by itself happens at this instant or later.",
                example = "2024-09-21T00:00:00Z")
        Instant scheduledAfter,

        @RestQuery
        @Parameter(
                description = "What happens next to it by itself happens before this instant.",
                example = "2024-09-22T00:00:00Z")
        Instant scheduledBefore,

        @RestQuery @Parameter(description = "That name this item or tag, in their newest or live revision: its id.")
        UUID uses,

        @RestQuery @Parameter(description = "`-updatedAt`: the last changed first.", example = "-updatedAt")
        Sort sort) {

    /** Orders of the desk's list. */
    @Schema(name = "ItemSort")
    public enum Sort {
        @JsonProperty("-updatedAt")
        NEWEST_CHANGE;

        public static Sort fromString(String text) {
            if (text.equals("-updatedAt")) {
                return NEWEST_CHANGE;
            }
            throw new IllegalArgumentException("No order is called so");
        }

        @Override
        public String toString() {
            return "-updatedAt";
        }
    }

    /** The same, of one kind; null for all. */
    public Of of(String kind) {
        return new Of(kind, this);
    }

    /** A filter and the kind that it is for. */
    public record Of(String kind, ItemFilter filter) {}
}
