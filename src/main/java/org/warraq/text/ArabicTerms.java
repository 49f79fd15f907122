package org.warraq.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms under which an Arabic word is found, and those that are asked for. The two differ on purpose: in a text
 * every guess at a clitic or a pronoun may be right and costs a term, while the same guess in a query would find what
 * nobody asked for (وزير less its و is زير). What is asked of a word is always among what it is indexed under.
 *
 * <p>Words are folded ({@link Folding}). Terms are words again and are compared as they are.
 */
public final class ArabicTerms {
    /** Stems of guesses are kept from this length: that of وزارات less its و would be زار, visited. */
    private static final int LEAST_OF_GUESS = 4;

    private ArabicTerms() {}

    /** The word, the word without its article, and the stems of both. */
    public static Set<String> asked(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(folded);
        if (StopWords.isFolded(folded)) {
            return terms;
        }
        String word = spelled(folded);
        terms.add(ArabicStem.withoutArticle(word));
        terms.add(ArabicStem.of(word));
        if (word.startsWith("لل")) {
            terms.add(ArabicStem.of(word.substring(1)));
        }
        return terms;
    }

    /** What is asked, and the same of the words that this one may be with a clitic, a pronoun, or the ending of a number or case. */
    public static Set<String> indexed(String folded) {
        Set<String> terms = asked(folded);
        if (StopWords.isFolded(folded)) {
            return terms;
        }
        String word = spelled(folded);
        for (String form : ArabicForms.uninflected(word)) {
            terms.add(form);
            terms.add(ArabicStem.of(form));
        }
        for (String rest : ArabicForms.withoutClitics(word)) {
            addGuess(terms, rest);
            ArabicForms.uninflected(rest).forEach(form -> addGuess(terms, form));
        }
        return terms;
    }

    private static void addGuess(Set<String> terms, String form) {
        if (form.length() >= LEAST_OF_GUESS || Synonyms.knows(form)) {
            terms.add(form);
        }
        String stem = ArabicStem.of(form);
        if (stem.length() >= LEAST_OF_GUESS) {
            terms.add(stem);
        }
    }

    /** مسئول and شئون, as written in Egypt, as مسؤول and شؤون. */
    static String spelled(String folded) {
        return folded.replace("ئو", "ؤو");
    }
}
