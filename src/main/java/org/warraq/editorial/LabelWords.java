package org.warraq.editorial;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.http.ApiException;
import org.warraq.text.Folding;

/**
 * The words by which the desk finds a label. They are split here, and not by the database's own parser of texts, which
 * takes letters for what the locale of the database says.
 */
public final class LabelWords {

    private static final int LONGEST_QUESTION = 200;

    /** Longer than any word; what follows is not looked at. In code points. */
    private static final int LONGEST = 100;

    private LabelWords() {}

    /** Folded, each once. */
    public static String[] of(String label) {
        return words(label).toArray(String[]::new);
    }

    /**
     * What finds the labels in which every word of {@code asked}, the value of the parameter {@code q}, begins one, as a
     * {@code tsquery}.
     *
     * @throws ApiException {@code invalid-parameter} (400) if it is too long or has no words
     */
    public static String query(String asked) {
        if (asked.codePointCount(0, asked.length()) > LONGEST_QUESTION) {
            throw ApiException.invalidParameter("q", "has more than " + LONGEST_QUESTION + " characters");
        }
        var query = beginnings(asked);
        if (query.isEmpty()) {
            throw ApiException.invalidParameter("q", "has neither a letter nor a digit");
        }
        return query;
    }

    /** The same of whatever is asked; empty, which finds nothing, if it has no words. */
    static String beginnings(String asked) {
        return words(asked).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .map(LabelWords::cut)
                .distinct();
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
