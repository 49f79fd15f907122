package org.warraq.search;

import java.util.List;
import org.warraq.http.ApiException;
import org.warraq.http.PageRequest;
import org.warraq.text.SearchQuery;
import org.warraq.text.TsQuery;

/**
 * A search as it was asked for.
 *
 * @param types the kinds of things that are found; empty for all
 */
record Search(SearchRequest asked, SearchFilter filter, SearchQuery query, PageRequest page, List<SearchType> types) {

    static Search of(SearchRequest asked, SearchFilter filter, SearchQuery query, PageRequest page) {
        var types = asked.types();
        if (filter.isEmpty() && asked.sortOrDefault() == SearchSort.RELEVANCE) {
            return new Search(asked, filter, query, page, types);
        }
        if (!types.isEmpty() && !types.contains(SearchType.article)) {
            throw ApiException.invalidParameter(
                    "type", "must be `article` with filters of articles, or with the order `-publishedAt`");
        }
        return new Search(asked, filter, query, page, List.of(SearchType.article));
    }

    boolean ofArticles() {
        return types.equals(List.of(SearchType.article));
    }

    boolean byDate() {
        return asked.sortOrDefault() == SearchSort.LAST_PUBLISHED;
    }

    /** Whether it makes sense to look for what has some of the words only; by date that would be most of it. */
    boolean canBeRelaxed() {
        return !byDate() && TsQuery.each(query).size() > 1;
    }

    /** The canonical text of everything that chooses and orders, to which cursors are bound. */
    String canonical() {
        return asked.q() + " " + types + asked.locale() + asked.sortOrDefault() + filter;
    }
}
