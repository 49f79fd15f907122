package org.warraq.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text as a search finds it: its words in their order, each with the terms that it is found by.
 *
 * <p>A word in Latin letters has the lexemes of the text's own language beside itself, none in other languages than
 * French and English; stop words stay, each as itself, so that phrases can have them. A run of words that readers take as one is
 * one word here, under the terms of its parts and of the whole: a phrase with شتنبر stands where one with كانون الثاني does, and
 * «عبد اللطيف» is found by عبداللطيف. آل ثاني is found by آل ثاني and by ثاني, and الثاني is not found by آل ثاني.
 */
public record IndexedText(List<IndexedWord> words) {
    public IndexedText {
        words = List.copyOf(words);
    }

    /**
     * The words of a text.
     *
     * @param languageTag BCP 47, of the text
     */
    public static IndexedText of(String text, String languageTag, Lexicons lexicons) {
        return of(text, languageTag, lexicons, word -> true);
    }

    /**
     * The same with all terms of those words only that are wanted.
     *
     * @param wanted of folded words in Arabic letters; others, unless they are part of a run, have themselves as their term
     */
    static IndexedText of(String text, String languageTag, Lexicons lexicons, Predicate<String> wanted) {
        List<Token> tokens = Tokens.of(text);
        WordTerms terms = WordTerms.of(tokens, languageTag, lexicons);
        List<IndexedWord> words = new ArrayList<>();
        for (Compounds.Run run : Compounds.of(text, tokens)) {
            Token first = tokens.get(run.first());
            // Most runs are one word, whose terms are those of the word wherever it stands: not copied.
            Set<String> ofRun =
                    run.isSingle() ? terms.indexed(first, text, wanted) : new LinkedHashSet<>(run.indexed());
            if (!run.isSingle()) {
                tokens.subList(run.first(), run.last() + 1)
                        .forEach(part -> ofRun.addAll(terms.indexed(part, text, word -> true)));
            }
            int end = tokens.get(run.last()).end();
            words.add(new IndexedWord(words.size(), first.start(), end, ofRun));
        }
        return new IndexedText(words);
    }
}
