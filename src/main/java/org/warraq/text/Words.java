package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as a newsroom counts them, and excerpts that end where a reader would stop. */
public final class Words {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final String JOIN_LETTERS = "'’ʼ-\u2010\u2011";
    private static final String JOIN_DIGITS = ".,:/٫٬";
    private static final String SENTENCE_ENDS = ".!?؟۔…";
    private static final String CLOSERS = "»”\")’]";

    private Words() {}

    /**
     * The number of words: runs of letters and digits, with the apostrophes and hyphens inside them (aujourd'hui, peut-être) and the separators of a number (3,5). Harakat, tatweel and joiners part
     * nothing; an attached و is no word of its own. Scripts without spaces count a run as one.
     */
    public static int count(String text) {
        int[] codePoints = text.codePoints().toArray();
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < codePoints.length; at++) {
            boolean starts = isWordLetter(codePoints[at]);
            if (starts && !inside) {
                words++;
            }
            inside = starts || (inside && continues(codePoints, at));
        }
        return words;
    }

    /**
     * The text in parts that together are the text: words, each whole with its harakat, tatweel, apostrophes and hyphens;
     * runs of spaces; and every other character, such as «،؛؟», by itself with the marks that it carries.
     */
    public static List<String> parts(String text) {
        int[] codePoints = text.codePoints().toArray();
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < codePoints.length) {
            int end = partEnd(codePoints, at);
            parts.add(new String(codePoints, at, end - at));
            at = end;
        }
        return parts;
    }

    /**
     * The beginning of a text, at most {@code maxCodePoints} long, with spaces collapsed: up to the last sentence end in its second half, else up to a word, with «…».
     */
    public static String excerpt(String text, int maxCodePoints) {
        String flat = SPACES.matcher(text).replaceAll(" ").strip();
        if (flat.codePointCount(0, flat.length()) <= maxCodePoints) {
            return flat;
        }
        int limit = flat.offsetByCodePoints(0, maxCodePoints);
        for (int end = limit; end > limit / 2; end--) {
            if (flat.charAt(end) == ' ' && endsSentence(flat, end)) {
                return flat.substring(0, end);
            }
        }
        return flat.substring(0, wordEnd(flat, maxCodePoints - 1)) + "…";
    }

    private static int partEnd(int[] codePoints, int start) {
        int end = start + 1;
        if (isSpace(codePoints[start])) {
            while (end < codePoints.length && isSpace(codePoints[end])) {
                end++;
            }
            return end;
        }
        boolean word = isWordLetter(codePoints[start]) || codePoints[start] == Characters.TATWEEL;
        while (end < codePoints.length && goesOn(codePoints, end, word)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(int[] codePoints, int at, boolean word) {
        if (word) {
            return isWordLetter(codePoints[at]) || continues(codePoints, at);
        }
        return Characters.isMark(codePoints[at]);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isWordLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && codePoint != Characters.TATWEEL;
    }

    private static boolean continues(int[] codePoints, int at) {
        int codePoint = codePoints[at];
        if (Characters.isMark(codePoint) || Characters.isIgnorable(codePoint)) {
            return true;
        }
        boolean lastOfText = at == 0 || at + 1 == codePoints.length;
        if (lastOfText) {
            return false;
        }
        int next = codePoints[at + 1];
        if (JOIN_LETTERS.indexOf(codePoint) >= 0) {
            return isWordLetter(next);
        }
        return JOIN_DIGITS.indexOf(codePoint) >= 0 && Character.isDigit(codePoints[at - 1]) && Character.isDigit(next);
    }

    /** Whether a sentence ends before this space; the full stop of an initial or a short title (M. Alaoui, د. أحمد) ends none. */
    private static boolean endsSentence(String text, int space) {
        int end = space;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end - 1);
        return text.charAt(end - 1) != '.'
                || word.codePoints().filter(Words::isWordLetter).count() > 2;
    }

    private static int wordEnd(String text, int maxCodePoints) {
        int limit = text.offsetByCodePoints(0, maxCodePoints);
        int end = text.lastIndexOf(' ', limit);
        if (end <= 0) {
            end = limit;
            while (end > 0 && Characters.isMark(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, -1);
            }
        }
        while (end > 0
                && !Character.isLetterOrDigit(text.codePointBefore(end))
                && !Characters.isMark(text.codePointBefore(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
