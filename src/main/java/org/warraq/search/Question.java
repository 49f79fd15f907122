package org.warraq.search;

import java.time.Instant;
import java.util.List;
import org.warraq.articles.ArticleMatch;
import org.warraq.text.SearchQuery;

/**
 * What is looked for.
 *
 * @param name the words as one compares names; empty, which nothing is called, to find nothing by it
 * @param relaxed whether what has at least half of the words is found, too
 * @param types empty for all
 * @param match what entries must match beside the words
 * @param locale of the texts of what has one in each
 * @param at the instant from which ages are counted
 */
record Question(
        SearchQuery query,
        String name,
        boolean relaxed,
        List<SearchType> types,
        ArticleMatch match,
        String locale,
        Instant at) {

    boolean ofArticles() {
        return types.isEmpty() || types.contains(SearchType.article);
    }

    boolean ofOthers() {
        return !types.equals(List.of(SearchType.article));
    }

    Question asRelaxed() {
        return new Question(query, name, true, types, match, locale, at);
    }

    /** On an entry {@code a}. */
    Piece matched() {
        return new Piece(match.conditions(), match.values());
    }
}
