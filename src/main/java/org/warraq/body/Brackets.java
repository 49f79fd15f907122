package org.warraq.body;

/**
 * Markdown whose reading takes time in proportion to its length: the parser looks from each {@code <} for the {@code >}
 * of an address, to the end of the text if there is none.
 */
final class Brackets {
    private static final int FAR = 1_000;

    /** As many as that are no text that anybody wrote; a listing may well have some. */
    private static final int MANY = 1_000;

    private Brackets() {}

    static String tamed(String markdown) {
        return unclosed(markdown) > MANY ? escaped(markdown) : markdown;
    }

    private static int unclosed(String markdown) {
        int count = 0;
        int close = -1;
        for (int open = markdown.indexOf('<'); open >= 0; open = markdown.indexOf('<', open + 1)) {
            close = close > open ? close : closing(markdown, open);
            count += close - open > FAR ? 1 : 0;
        }
        return count;
    }

    private static String escaped(String markdown) {
        StringBuilder escaped = new StringBuilder(markdown.length() + FAR);
        int close = -1;
        for (int at = 0; at < markdown.length(); at++) {
            char character = markdown.charAt(at);
            close = character != '<' || close > at ? close : closing(markdown, at);
            boolean unclosed = character == '<' && close - at > FAR;
            escaped.append(unclosed ? "&lt;" : String.valueOf(character));
        }
        return escaped.toString();
    }

    private static int closing(String markdown, int open) {
        int close = markdown.indexOf('>', open);
        return close < 0 ? Integer.MAX_VALUE : close;
    }
}
