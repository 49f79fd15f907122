package org.warraq.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.warraq.articles.ArticleMatch;
import org.warraq.text.SearchQuery;

/**
 * What is looked for.
 *
 * @param name the words as one compares names; empty, which nothing is called, to find nothing by it
 * @param whole null, or the few that have all of the words: then what has at least half of them is found, too
 * @param types empty for all
 * @param match what entries must match beside the words
 * @param locale of the texts of what has one in each
 * @param at the instant from which ages are counted
 */
record Question(
        SearchQuery query,
        String name,
        List<UUID> whole,
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

    boolean relaxed() {
        return whole != null;
    }

    /** @param few that have all of the words */
    Question relaxed(List<UUID> few) {
        return new Question(query, name, few, types, match, locale, at);
    }

    /** On an entry {@code a}. */
    Piece matched() {
        return new Piece(match.conditions(), match.values());
    }
}
