package org.warraq.body;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Markdown whose reading takes time in proportion to its length, and no more stack than there is. The parser looks from
 * each {@code <} for the end of an address, comment or the like, to the end of the text if there is none; tags and
 * addresses it matches with expressions that take stack for each attribute and each label.
 */
final class Brackets {
    private static final int FAR = 1_000;

    /** As many as that are no text that anybody wrote; a listing may well have some. */
    private static final int MANY = 1_000;

    /** A tag with more attributes than any has, up to where it can go on in another line and mean the same. */
    private static final Pattern ENDLESS_TAG = Pattern.compile("<[A-Za-z][A-Za-z0-9-]*+"
            + "(?:\\s++[A-Za-z_:][A-Za-z0-9:._-]*+(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+){100}+");

    /** No domain has that many labels. */
    private static final Pattern ENDLESS_DOMAIN = Pattern.compile("@(?=(?:[A-Za-z0-9-]{1,63}\\.){100}+)");

    private final String markdown;
    private final Map<String, Integer> ends = new HashMap<>();

    private Brackets(String markdown) {
        this.markdown = markdown;
    }

    static String tamed(String markdown) {
        if (markdown.indexOf('<') < 0) {
            return markdown;
        }
        String closed = new Brackets(markdown).unclosed() > MANY ? new Brackets(markdown).escaped() : markdown;
        String ending = ENDLESS_TAG.matcher(closed).replaceAll("$0\n");
        return ENDLESS_DOMAIN.matcher(ending).replaceAll("\\\\@");
    }

    private int unclosed() {
        int count = 0;
        for (int open = markdown.indexOf('<'); open >= 0; open = markdown.indexOf('<', open + 1)) {
            count += end(open) - open > FAR ? 1 : 0;
        }
        return count;
    }

    private String escaped() {
        StringBuilder escaped = new StringBuilder(markdown.length() + FAR);
        for (int at = 0; at < markdown.length(); at++) {
            char character = markdown.charAt(at);
            boolean unclosed = character == '<' && end(at) - at > FAR;
            escaped.append(unclosed ? "&lt;" : String.valueOf(character));
        }
        return escaped.toString();
    }

    /** Where that what begins there ends. Each kind of end is looked for from where it was found last. */
    private int end(int open) {
        String end = end(open, "!--", "-->", end(open, "?", "?>", end(open, "![CDATA[", "]]>", ">")));
        int known = ends.getOrDefault(end, -1);
        if (known <= open) {
            int found = markdown.indexOf(end, open);
            known = found < 0 ? Integer.MAX_VALUE : found;
            ends.put(end, known);
        }
        return known;
    }

    private String end(int open, String begin, String end, String otherwise) {
        return markdown.startsWith(begin, open + 1) ? end : otherwise;
    }
}
