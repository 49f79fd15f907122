package org.warraq.text;

import java.util.Set;

/**
 * A word of a text, or a run that readers take as one (كانون الثاني, عبد اللطيف), with all that it is found by.
 *
 * @param position its place among the words of the text, from 0
 * @param start where it begins in the text as written, as a UTF-16 index
 * @param end the index after it and its marks
 * @param terms at least one; each a folded word, a stem, a run joined, or a term of a table, which begins with {@code =}
 */
public record IndexedWord(int position, int start, int end, Set<String> terms) {
    public IndexedWord {
        terms = Set.copyOf(terms);
    }
}
