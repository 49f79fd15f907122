package org.warraq.body;

import java.util.regex.Pattern;

/** Text within Markdown: nothing of it is markup any more. */
final class MarkdownText {
    private static final String SIGNS = "\\`*_[]<>&~|#";
    private static final String SIGNS_AT_THE_START = "+-=:";

    /** What numbers the item of a list, up to its stop. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)])");

    private MarkdownText() {}

    /**
     * @param lineBegins whether nothing but space stands before it in its line
     */
    static String escaped(String text, boolean lineBegins) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean begins = lineBegins;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int digits = begins ? numberEnd(text, at) : at;
            if (digits > at) {
                escaped.append(text, at, digits).append('\\');
                at = digits;
                character = text.charAt(at);
            } else if (SIGNS.indexOf(character) >= 0 || begins && SIGNS_AT_THE_START.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character == '\n' ? "\\\n" : character);
            begins = character == '\n' || begins && isSpace(character);
        }
        return escaped.toString();
    }

    /** One line of it, as headings and cells must be. */
    static String line(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip(), true);
    }

    /** Where a link leads, to stand between parentheses. */
    static String destination(String address) {
        StringBuilder escaped = new StringBuilder("<");
        for (int at = 0; at < address.length(); at++) {
            char character = address.charAt(at);
            escaped.append("\\<>&".indexOf(character) >= 0 ? "\\" : "").append(character);
        }
        boolean plain = address.chars().noneMatch(character -> "\\<>&() ".indexOf(character) >= 0);
        return plain ? address : escaped.append('>').toString();
    }

    /** What browsers show beside the pointer, with the space before it; nothing for nothing. */
    static String title(String title) {
        if (title == null || title.isBlank()) {
            return "";
        }
        return " \"" + escaped(title.replaceAll("\\s+", " ").strip(), false).replace("\"", "\\\"") + "\"";
    }

    private static int numberEnd(String text, int from) {
        var number = NUMBER.matcher(text).region(from, Math.min(text.length(), from + 10));
        return number.lookingAt() ? number.end() : from;
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
