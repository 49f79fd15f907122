package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as a newsroom counts them, and excerpts that end where a reader would stop. */
public final class Words {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final String JOIN_LETTERS = "'’ʼ-\u2010\u2011&";
    private static final String JOIN_DIGITS = ".,:/٫٬";
    private static final String SENTENCE_ENDS = ".!?؟۔…";
    /** Of a scheme, or of a mailbox (RFC 5321, section 4.5.3.1.1). */
    private static final int LONGEST_BEGINNING = 64;

    private static final String CLAUSE_ENDS = "،؛,;:";
    private static final String CLOSERS = "»”\")’]";

    private Words() {}

    /**
     * The number of words: runs of letters and digits, with the apostrophes and hyphens inside them (aujourd'hui, peut-être) and the separators of a number (3,5). Harakat, tatweel and joiners part
     * nothing; an attached و is no word of its own. The letters of an abbreviation are one word (م.ع.م, U.S.), and so is
     * an address with all its parts. Punctuation, emoji and other signs are none. Scripts without spaces count a run as one.
     */
    public static int count(String text) {
        int[] codePoints = text.codePoints().toArray();
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < codePoints.length; at++) {
            boolean starts = isWordLetter(codePoints[at]);
            if (starts && !inside) {
                words++;
                at = Math.max(at, addressEnd(codePoints, at) - 1);
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
     * The beginning of a text, at most {@code maxCodePoints} long, with spaces collapsed: up to the last sentence end in its second half, else up to the last «،» or «؛» in its last third, else up to a word, each with «…».
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
        int clause = clauseEnd(flat, maxCodePoints - 1);
        return flat.substring(0, clause > 0 ? clause : wordEnd(flat, maxCodePoints - 1)) + "…";
    }

    /** The last place, not before two thirds of the length, where a reader would pause; 0 if there is none. */
    private static int clauseEnd(String text, int maxCodePoints) {
        int limit = text.offsetByCodePoints(0, maxCodePoints);
        for (int end = limit; end > limit * 2 / 3; end--) {
            boolean pause = CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0;
            if (pause && end + 1 < text.length() && text.charAt(end + 1) == ' ') {
                return end;
            }
        }
        return 0;
    }

    /** Where an address that starts here ends; where it starts, if none does. */
    private static int addressEnd(int[] codePoints, int start) {
        int at = start;
        int most = Math.min(codePoints.length, start + LONGEST_BEGINNING);
        while (at < most && codePoints[at] < 0x7F && isAddressLetter(codePoints[at])) {
            at++;
        }
        boolean web = at + 3 < codePoints.length
                && codePoints[at] == ':'
                && codePoints[at + 1] == '/'
                && codePoints[at + 2] == '/';
        boolean mail =
                at > start && at + 1 < codePoints.length && codePoints[at] == '@' && isWordLetter(codePoints[at + 1]);
        if (!web && !mail) {
            return start;
        }
        while (at < codePoints.length && !isSpace(codePoints[at])) {
            at++;
        }
        return at;
    }

    private static boolean isAddressLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || "._+-".indexOf(codePoint) >= 0;
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
        if (codePoint == '.' && isLone(codePoints, at - 1) && isLone(codePoints, at + 1)) {
            return true;
        }
        return JOIN_DIGITS.indexOf(codePoint) >= 0 && Character.isDigit(codePoints[at - 1]) && Character.isDigit(next);
    }

    /** Whether a letter stands by itself, as those of abbreviations do. */
    private static boolean isLone(int[] codePoints, int at) {
        boolean afterNone = at == 0 || !isWordLetter(codePoints[at - 1]);
        boolean beforeNone = at + 1 == codePoints.length || !isWordLetter(codePoints[at + 1]);
        return Character.isLetter(codePoints[at]) && afterNone && beforeNone;
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
