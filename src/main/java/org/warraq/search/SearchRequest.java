package org.warraq.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.http.ApiException;

/** What is looked for, and how it is answered. */
public record SearchRequest(
        @RestQuery
        @Parameter(
                required = true,
                description = "Words in any form; \"…\" and «…» for phrases, `-` before what must not"
                        + " be there, `*` after the beginning of a word. At most 1,000 characters and 60 words.",
                example = "زيارة أنقرة")
        String q,

        @RestQuery
        @Parameter(
                description = "Only things of these kinds; comma is OR. All if left out.",
                example = "article,person")
        String type,

        @RestQuery
        @Parameter(
                description =
                        "Articles in this language, and the names of everything else in it. All articles if left out.",
                example = "ar")
        String locale,

        @RestQuery
        @Parameter(
                description =
                        "`relevance` (default), of the newest 500 that have the words; or `-publishedAt`, articles only,"
                                + " as far back as there are any.",
                example = "-publishedAt")
        SearchSort sort,

        @RestQuery
        @Parameter(
                description = "Counts, among the newest 500 that have the words, the articles of each `section`, `tag`,"
                        + " `person` or `year`: a comma list of these. At most ten of each.",
                example = "section,year")
        String facets,

        @RestQuery
        @Parameter(
                description =
                        "`html`: texts as HTML as well, with what was found in `<mark>`. Everything else in them is escaped.",
                example = "html")
        @Schema(enumeration = {"html"})
        String marks) {

    SearchSort sortOrDefault() {
        return sort == null ? SearchSort.RELEVANCE : sort;
    }

    void refuseUnknownMarks() {
        if (marks != null && !marks.equals("html")) {
            throw ApiException.invalidParameter("marks", "must be `html`");
        }
    }

    boolean html() {
        return marks != null;
    }

    List<SearchType> types() {
        return CommaList.of("type", type, SearchType.class);
    }

    List<Facet> facetList() {
        return CommaList.of("facets", facets, Facet.class);
    }
}
