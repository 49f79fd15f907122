package org.warraq.text;

import java.util.Collections;
import java.util.Set;

/**
 * A word of a query: it stands where a text has any of the terms.
 *
 * @param terms at least one
 * @param prefix whether a text's term need only begin with one of them
 * @param beginnings with which a word of a name may begin to be found by somebody who is still typing; empty for what was
 *     asked for exactly, by quotation marks, {@code -} or {@code *}
 */
public record QueryWord(Set<String> terms, boolean prefix, Set<String> beginnings) {
    public QueryWord {
        terms = Set.copyOf(terms);
        beginnings = Set.copyOf(beginnings);
    }

    /** Whether it stands where a text has these terms. */
    boolean matches(Set<String> indexed) {
        if (!prefix) {
            return !Collections.disjoint(indexed, terms);
        }
        return indexed.stream().anyMatch(term -> terms.stream().anyMatch(term::startsWith));
    }
}
