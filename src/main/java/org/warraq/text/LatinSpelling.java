package org.warraq.text;

/** Latin letters that no decomposition takes apart, as they are typed without them: œuvre is oeuvre, Łódź is Lodz. */
final class LatinSpelling {
    private static final String LETTERS = "œæßøłđðþı";

    private LatinSpelling() {}

    /** The spelling of a folded word. */
    static String of(String folded) {
        if (!has(folded)) {
            return folded;
        }
        StringBuilder letters = new StringBuilder(folded.length() + 2);
        folded.codePoints().forEach(letter -> append(letters, letter));
        return letters.toString();
    }

    private static boolean has(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (LETTERS.indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder letters, int letter) {
        switch (letter) {
            case 'œ' -> letters.append("oe");
            case 'æ' -> letters.append("ae");
            case 'ß' -> letters.append("ss");
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ', 'ð' -> letters.append('d');
            case 'þ' -> letters.append("th");
            case 'ı' -> letters.append('i');
            default -> letters.appendCodePoint(letter);
        }
    }
}
