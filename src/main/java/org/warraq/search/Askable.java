package org.warraq.search;

import org.warraq.http.ApiException;
import org.warraq.text.SearchQuery;

/** Questions that can be asked: what else is sent as {@code q} is refused with what is wrong with it. */
final class Askable {

    private Askable() {}

    /** @throws ApiException {@code invalid-parameter} (400) if there is a problem with it */
    static SearchQuery query(SearchQuery query) {
        query.problem().ifPresent(problem -> {
            throw ApiException.invalidParameter(
                    "q",
                    switch (problem) {
                        case NO_WORDS -> "has neither a letter nor a digit";
                        case ONLY_EXCLUDED -> "says only what must not be there";
                        case TOO_LONG -> "has more than " + SearchQuery.LONGEST + " characters";
                        case TOO_MANY_WORDS -> "has more than " + SearchQuery.MOST_WORDS + " words";
                    });
        });
        return query;
    }
}
