package org.warraq.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and runs of words that share a term with others. The key of a run is its words' keys with a space between them.
 *
 * @param terms by key
 * @param keys of single words, by term
 * @param longest the most words that a key has
 */
record WordTable(Map<String, Set<String>> terms, Map<String, Set<String>> keys, int longest) {

    /** No word holds it, so a term that begins with it can be taken for no word. */
    static final String MARK = "=";

    /** A table of names that are listed under each term. */
    static WordTable of(Map<String, List<String>> namesByTerm) {
        Map<String, Set<String>> terms = new HashMap<>();
        namesByTerm.forEach((term, names) -> names.forEach(name ->
                terms.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(term)));
        int longest = terms.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(0);
        return new WordTable(Map.copyOf(terms), keys(terms), longest);
    }

    private static Map<String, Set<String>> keys(Map<String, Set<String>> terms) {
        Map<String, Set<String>> keys = new HashMap<>();
        terms.forEach((key, ofKey) -> ofKey.stream()
                .filter(term -> key.indexOf(' ') < 0)
                .forEach(term -> keys.computeIfAbsent(term, first -> new LinkedHashSet<>())
                        .add(key)));
        return Map.copyOf(keys);
    }

    static String key(String name) {
        return Tokens.of(name).stream()
                .map(Token::folded)
                .map(ArabicTerms::spelled)
                .collect(Collectors.joining(" "));
    }

    /** The first words of its runs. */
    Set<String> openings() {
        return terms.keySet().stream()
                .filter(key -> key.indexOf(' ') > 0)
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String key) {
        return terms.containsKey(key);
    }

    /** The words that have a term; of runs of words, none. */
    Set<String> keysOf(String term) {
        return keys.getOrDefault(term, Set.of());
    }

    Set<String> of(String key) {
        return terms.getOrDefault(key, Set.of());
    }
}
