package org.warraq.body;

/** Texts made as short, and as much of one line, as their place demands. */
final class Cut {
    private static final String ELLIPSIS = "…";

    private Cut() {}

    /** @param longest in code points */
    static boolean isWithin(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
    }

    /** The beginning of a text that is longer, with a sign that it goes on. */
    static String afterAWord(String text, int longest) {
        String beginning = beginning(text, longest - 1);
        int space = beginning.lastIndexOf(' ');
        return (space > beginning.length() / 2 ? beginning.substring(0, space) : beginning) + ELLIPSIS;
    }

    /** So much of it, whether that ends a word or not. */
    static String beginning(String text, int longest) {
        return isWithin(text, longest) ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** Without what breaks a line, and without what turns the direction of the text around it. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").replaceAll("[\\u202A-\\u202E]", "");
        return (isolatesAreClosed(line) ? line : line.replaceAll("[\\u2066-\\u2069]", "")).strip();
    }

    private static boolean isolatesAreClosed(String line) {
        int open = 0;
        for (int at = 0; at < line.length() && open >= 0; at++) {
            char character = line.charAt(at);
            open += character >= '\u2066' && character <= '\u2068' ? 1 : 0;
            open -= character == '\u2069' ? 1 : 0;
        }
        return open == 0;
    }
}
