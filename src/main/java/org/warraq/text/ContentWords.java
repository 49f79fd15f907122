package org.warraq.text;

import java.util.List;

/**
 * The words that say what a text is about, reduced so that two texts about one thing share some: Arabic ones to their
 * stems, without the words that every text has; those of other scripts as they are, from four letters on, of which most
 * that say nothing are shorter. Numbers say nothing either.
 */
public final class ContentWords {
    private static final int LEAST_LETTERS = 4;

    private ContentWords() {}

    /** The first {@code atMost} of {@code text}, each once, in their order. */
    public static List<String> of(String text, int atMost) {
        return Tokens.of(text).stream()
                .filter(token -> !StopWords.isWritten(text.substring(token.start(), token.end())))
                .map(Token::folded)
                .filter(ContentWords::saysSomething)
                .map(ContentWords::reduced)
                .distinct()
                .limit(atMost)
                .toList();
    }

    private static boolean saysSomething(String folded) {
        int first = folded.codePointAt(0);
        return Characters.isArabic(first)
                || Character.isLetter(first) && folded.codePointCount(0, folded.length()) >= LEAST_LETTERS;
    }

    private static String reduced(String folded) {
        return Characters.isArabic(folded.codePointAt(0))
                ? ArabicStem.of(ArabicTerms.spelled(folded))
                : LatinSpelling.of(folded);
    }
}
