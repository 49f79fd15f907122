package org.warraq.text;

import java.util.List;

/**
 * What a text must have, or must not: one word, or a phrase of words at positions one after the other.
 *
 * @param words at least one
 */
public record QueryClause(List<QueryWord> words, boolean excluded) {
    public QueryClause {
        words = List.copyOf(words);
    }
}
