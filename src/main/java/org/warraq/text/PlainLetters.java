package org.warraq.text;

/**
 * The letters of nearly every word in the news: Arabic ones without a mark, and those of ASCII. Each is folded by itself,
 * whatever stands beside it, and a run of them ends where anyone would say so; so neither Unicode's normal forms nor the
 * expression that finds words have to be asked, which takes most of the time of both.
 */
final class PlainLetters {
    private static final char BEYOND = 0x064B;
    private static final String ENDS = " \n,:;!?\"'()«»،؛؟\u00A0\u2019…–—";

    /** What each is folded to; 0 for all else. */
    private static final char[] FOLDED = folded();

    private PlainLetters() {}

    /** Whether a text is nothing else. */
    static boolean areAllOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The key of a text that is nothing else. */
    static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            letters[at] = FOLDED[letters[at]];
        }
        return new String(letters);
    }

    /** Whether no word begins with a character, and none goes on with it. */
    static boolean endsWords(char character) {
        return ENDS.indexOf(character) >= 0;
    }

    /** Where a word ends that begins here and has plain letters of one script only; where it begins, if that is not sure. */
    static int wordEnd(String text, int start) {
        int end = start;
        boolean latin = text.charAt(start) < 0x80;
        while (end < text.length() && isPlain(text.charAt(end)) && text.charAt(end) < 0x80 == latin) {
            end++;
        }
        // After one letter, a full stop may be that of an abbreviation.
        boolean ends =
                end == text.length() || endsWords(text.charAt(end)) || (text.charAt(end) == '.' && end > start + 1);
        return ends ? end : start;
    }

    private static boolean isPlain(char character) {
        return character < BEYOND && FOLDED[character] != 0;
    }

    private static char[] folded() {
        char[] folded = new char[BEYOND];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            folded[letter] = letter;
            folded[Character.toUpperCase(letter)] = letter;
        }
        for (char letter = 'ء'; letter <= 'ي'; letter++) {
            // Between غ and ف stand tatweel and letters of other languages.
            if (letter <= 'غ' || letter >= 'ف') {
                folded[letter] = (char) Folding.letter(letter);
            }
        }
        return folded;
    }
}
