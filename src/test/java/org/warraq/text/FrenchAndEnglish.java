package org.warraq.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Stands in for PostgreSQL's dictionaries: a few stop words of each language, and endings that tell the two apart. */
final class FrenchAndEnglish {
    static final Lexicons LEXICONS = new Lexicons(
            words -> stems(words, Set.of("le", "la", "les", "l", "d", "de", "une", "est"), "es?$|ement$"),
            words -> stems(words, Set.of("the", "of", "a", "but"), "s$|ing$"));

    private FrenchAndEnglish() {}

    private static Map<String, Set<String>> stems(Collection<String> words, Set<String> stopWords, String ending) {
        Map<String, Set<String>> stems = new HashMap<>();
        for (String word : words) {
            stems.put(
                    word,
                    stopWords.contains(word) ? Set.of() : Set.of(word.replaceFirst("(?<=.)(" + ending + ")", "")));
        }
        return stems;
    }
}
