package org.warraq.text;

import java.util.BitSet;
import java.util.List;

/** The words of a text that a query asks for. A word of a phrase counts where the phrase stands, and what is excluded does not count. */
public final class Highlights {
    private Highlights() {}

    /** In the order of the text, whole words each; places are those of the text that was indexed. */
    public static List<TextRange> of(IndexedText text, SearchQuery query) {
        BitSet found = new BitSet(text.words().size());
        query.clauses().stream()
                .filter(clause -> !clause.excluded())
                .forEach(clause -> mark(text.words(), clause.words(), found));
        return found.stream()
                .mapToObj(text.words()::get)
                .map(word -> new TextRange(word.start(), word.end()))
                .toList();
    }

    /** The same of a text that has not been indexed. */
    public static List<TextRange> of(String text, String languageTag, Lexicons lexicons, SearchQuery query) {
        Clues clues = Clues.of(query);
        return of(IndexedText.of(text, languageTag, lexicons, clues::mayBe), query);
    }

    private static void mark(List<IndexedWord> words, List<QueryWord> phrase, BitSet found) {
        for (int first = 0; first + phrase.size() <= words.size(); first++) {
            if (stands(words, first, phrase)) {
                found.set(first, first + phrase.size());
            }
        }
    }

    private static boolean stands(List<IndexedWord> words, int first, List<QueryWord> phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.get(at).matches(words.get(first + at).terms())) {
                return false;
            }
        }
        return true;
    }
}
