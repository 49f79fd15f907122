package org.warraq.text;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A dictionary that reduces the words of one language to lexemes, such as PostgreSQL's {@code french_stem}. */
@FunctionalInterface
public interface Lexicon {
    /**
     * The lexemes of each word, by word. A stop word has none, an empty set; a word that is not in the answer is not known, and
     * stands for itself.
     *
     * @param words folded ({@link Folding}), in Latin letters, each once
     */
    Map<String, Set<String>> stems(Collection<String> words);
}
