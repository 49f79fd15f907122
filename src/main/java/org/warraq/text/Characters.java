package org.warraq.text;

import java.lang.Character.UnicodeScript;

/** The character classes that the rules of this package share, each decided once. */
final class Characters {
    static final int TATWEEL = 0x0640;

    private Characters() {}

    /** Vowel signs, Quranic marks and hamza or madda that stand alone: readers leave them out at will. */
    static boolean isHaraka(int codePoint) {
        return between(codePoint, 0x0610, 0x061A)
                || between(codePoint, 0x064B, 0x065F)
                || codePoint == 0x0670
                || between(codePoint, 0x06D6, 0x06ED);
    }

    /** Marks of direction, joiners and other characters without a glyph. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0x061C
                || between(codePoint, 0x200B, 0x200F)
                || between(codePoint, 0x202A, 0x202E)
                || between(codePoint, 0x2060, 0x2069)
                || codePoint == 0xFEFF;
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
}
