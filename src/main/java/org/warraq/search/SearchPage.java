package org.warraq.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of the answer to a search. */
@Schema(description = "A page of what was found.")
public record SearchPage(
        @Schema(required = true) List<SearchResult> data,
        @Schema(required = true) Meta meta,
        @Schema(required = true) PageLinks links) {

    /** Of the page. */
    @Schema(name = "SearchMeta")
    public record Meta(
            @Schema(required = true) int limit,

            @Schema(description = "Where the list goes on; absent at its end.")
            String nextCursor,

            @Schema(
                    description =
                            "With `count=true`: how many there are; absent where there may be more than were looked at.")
            Integer total,

            @Schema(description = "With `count=true`: how many there are at least, where there may be more.")
            Integer totalAtLeast,

            @Schema(
                    description = "`true` where fewer than ten have all the words, and those that have at least half of"
                            + " them follow; absent otherwise.")
            Boolean relaxed,

            @Schema(description = "With `facets`.") Facets facets) {}

    /** Counts of the articles found. */
    @Schema(name = "SearchFacets", description = "How many of the articles found have what; only what was asked for.")
    public record Facets(List<Count> section, List<Count> tag, List<Count> person, List<Count> year) {}

    /** One value and how many have it. */
    @Schema(name = "SearchCount")
    public record Count(
            @Schema(required = true, description = "An id, or a year in UTC.")
            String value,

            @Schema(description = "Its name; absent for years.")
            String name,

            @Schema(required = true, description = "How many articles.")
            int count) {}

    /** To this page and the next. */
    @Schema(name = "SearchLinks")
    public record PageLinks(
            @Schema(required = true) String self,
            @Schema(description = "Absent at the end.") String next) {}
}
