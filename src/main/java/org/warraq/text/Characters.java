package org.warraq.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/** The character classes that the rules of this package share, each decided once. */
final class Characters {
    static final int TATWEEL = 0x0640;

    /** Those of {@link #isHaraka}, as between the brackets of a regular expression; some are younger than Java's Unicode. */
    static final String HARAKAT =
            "\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0897-\u089F\u08CA-\u08E1\u08E3-\u08FF";

    /** Those of {@link #isInvisible}, likewise. */
    static final String INVISIBLE = "\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF";

    private static final BitSet ALL_HARAKAT = allOf(HARAKAT);
    private static final BitSet ALL_INVISIBLE = allOf(INVISIBLE);

    private Characters() {}

    /** Vowel signs, Quranic marks and hamza or madda that stand alone: readers leave them out at will. */
    static boolean isHaraka(int codePoint) {
        return ALL_HARAKAT.get(codePoint);
    }

    /** Marks of direction, joiners, hyphens that show at the end of a line only, and other characters without a glyph. */
    static boolean isInvisible(int codePoint) {
        return ALL_INVISIBLE.get(codePoint);
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return between(codePoint | 0x20, 'a', 'z');
        }
        return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    /** Whether it is a letter of the Arabic script; digits, of which all scripts make use, are not. */
    static boolean isArabic(int codePoint) {
        // Asked of every letter of every text, so that the common ones are not looked up.
        if (codePoint < 0x0600) {
            return false;
        }
        if (between(codePoint, 'ء', 'غ')) {
            return true;
        }
        return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    static boolean isSurrogate(int codePoint) {
        return between(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    /** Whether the rules that look for names and words ignore the character: harakat, tatweel, and what has no glyph. */
    static boolean isIgnorable(int codePoint) {
        return codePoint == TATWEEL || isHaraka(codePoint) || isInvisible(codePoint);
    }

    static boolean between(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }

    private static BitSet allOf(String ranges) {
        BitSet all = new BitSet();
        int at = 0;
        while (at < ranges.length()) {
            boolean single = at + 1 == ranges.length() || ranges.charAt(at + 1) != '-';
            int last = single ? at : at + 2;
            all.set(ranges.charAt(at), ranges.charAt(last) + 1);
            at = last + 1;
        }
        return all;
    }
}
