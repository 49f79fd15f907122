package org.warraq.text;

import java.util.HashSet;
import java.util.Set;

/**
 * What an Arabic word must have in it to be one that a query asks for. To tell under which terms a word is found is much
 * work, and of a text of hundreds of words some two or three are wanted.
 *
 * <p>Whatever a word is found under is a part of it, of which one letter at the end may be another ({@link ArabicForms},
 * {@link ArabicStem}), with or without an article; or a term of a table, whose words are such parts.
 */
final class Clues {
    private static final String ARTICLE = "ال";

    private final Set<String> parts = new HashSet<>();
    private boolean any;

    private Clues() {}

    static Clues of(SearchQuery query) {
        Clues clues = new Clues();
        query.clauses().stream()
                .filter(clause -> !clause.excluded())
                .flatMap(clause -> clause.words().stream())
                .forEach(clues::add);
        return clues;
    }

    /** Whether a folded word may have a term that is asked for; false only if it has none. */
    boolean mayBe(String folded) {
        String word = ArabicTerms.spelled(folded);
        return any || parts.stream().anyMatch(word::contains);
    }

    private void add(QueryWord word) {
        // What a word begins with says too little.
        any |= word.prefix();
        for (String term : word.terms()) {
            if (term.startsWith(WordTable.MARK)) {
                Synonyms.table().keysOf(term).forEach(this::add);
                MonthNames.table().keysOf(term).forEach(this::add);
            } else {
                add(ArabicTerms.spelled(term));
            }
        }
    }

    private void add(String part) {
        String bare = part.startsWith(ARTICLE) ? part.substring(ARTICLE.length()) : part;
        parts.add(bare.substring(0, Math.max(0, bare.length() - 1)));
    }
}
