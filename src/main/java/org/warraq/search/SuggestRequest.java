package org.warraq.search;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.http.ApiException;

/** What was typed so far, and what may be suggested. */
public record SuggestRequest(
        @RestQuery
        @Parameter(
                required = true,
                description =
                        "What was typed so far: whole words, and the beginning of the last. At most 100 characters.",
                example = "حمو")
        String q,

        @RestQuery
        @Parameter(
                description = "Only things of these kinds; comma is OR. All if left out.",
                example = "person,section")
        String type,

        @RestQuery
        @Parameter(
                description =
                        "Articles in this language, and the names of everything else in it, by whatever name it is found."
                                + " All articles if left out.",
                example = "ar")
        String locale,

        @RestQuery
        @DefaultValue("10")
        @Parameter(description = "How many at most, 1 to 20.", example = "10")
        @Schema(minimum = "1", maximum = "20")
        int limit) {

    private static final int LONGEST = 100;
    private static final int MOST = 20;

    public SuggestRequest {
        if (limit < 1 || limit > MOST) {
            throw ApiException.invalidParameter("limit", "must be from 1 to " + MOST);
        }
    }

    /** @throws ApiException {@code invalid-parameter} (400) if nothing can be suggested by it */
    String typed() {
        if (q == null) {
            throw ApiException.invalidParameter("q", "is required");
        }
        if (q.codePointCount(0, q.length()) > LONGEST) {
            throw ApiException.invalidParameter("q", "has more than " + LONGEST + " characters");
        }
        if (q.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ApiException.invalidParameter("q", "has neither a letter nor a digit");
        }
        return q;
    }

    /** All but articles that were asked for. */
    List<SearchType> named() {
        return asked().stream().filter(type -> type != SearchType.article).toList();
    }

    boolean articles() {
        return asked().contains(SearchType.article);
    }

    private List<SearchType> asked() {
        return type == null ? List.of(SearchType.values()) : CommaList.of("type", type, SearchType.class);
    }
}
