package org.warraq.body;

import java.util.regex.Pattern;

/** Text within HTML: nothing of it is markup any more. */
final class HtmlText {
    private HtmlText() {}

    /** For between tags, with a line feed as a line break. */
    static String broken(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    /** Between tags, where a shortcode of WordPress would be read as one. */
    private static final Pattern SHORTCODE = Pattern.compile("\\[(?=/?(?:caption|embed))");

    /** For between tags and in attributes in double quotes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return text.indexOf('[') < 0
                ? escaped.toString()
                : SHORTCODE.matcher(escaped).replaceAll("&#91;");
    }

    /** A space, the name and the value; nothing without a value. */
    static String attribute(String name, Object value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value.toString()) + "\"";
    }
}
