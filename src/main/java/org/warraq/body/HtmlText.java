package org.warraq.body;

/** Text within HTML: nothing of it is markup any more. */
final class HtmlText {
    private HtmlText() {}

    /** For between tags, with a line feed as a line break. */
    static String broken(String text) {
        return escaped(text).replace("\n", "<br>");
    }

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
        return escaped.toString();
    }

    /** A space, the name and the value; nothing without a value. */
    static String attribute(String name, Object value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value.toString()) + "\"";
    }
}
