package org.warraq.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Terms for the beginnings of words, by which {@code word*} is found: one look at the index, like a whole word. Asking the
 * index for all words that begin so would read everything that any of them stands in.
 */
final class Beginnings {
    /** In code points; one letter is a word. */
    static final int SHORTEST = 2;

    /** Whoever asks for a longer one gets the word itself. */
    private static final int LONGEST = 20;

    private Beginnings() {}

    /** Under which a word with these terms is found when only its beginning is asked for; the whole is a term by itself. */
    static Set<String> indexed(Collection<String> terms) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String term : terms) {
            int letters = Math.min(term.codePointCount(0, term.length()) - 1, LONGEST);
            for (int length = SHORTEST; length <= letters; length++) {
                beginnings.add(TsLexeme.ofBeginning(term.substring(0, term.offsetByCodePoints(0, length))));
            }
        }
        return beginnings;
    }

    /** What is asked for to find words that begin with {@code beginning}, or are it. */
    static Set<String> asked(Collection<String> beginnings) {
        Set<String> terms = new LinkedHashSet<>(beginnings);
        beginnings.forEach(beginning -> terms.add(TsLexeme.ofBeginning(beginning)));
        return terms;
    }
}
