package org.warraq.repairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** What of a value a report shows: all of it, or of a long text what stands around the first difference. */
final class Excerpt {

    private static final int LONGEST = 400;
    private static final int BEFORE = 100;

    private Excerpt() {}

    static JsonNode of(JsonNode value, JsonNode other) {
        if (value == null || !value.isTextual() || value.textValue().length() <= LONGEST) {
            return value;
        }
        var text = value.textValue();
        var start = character(text, Math.max(0, difference(text, other) - BEFORE));
        var end = character(text, Math.min(text.length(), start + LONGEST));
        return TextNode.valueOf((start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : ""));
    }

    private static int difference(String text, JsonNode other) {
        var beside = other == null || !other.isTextual() ? "" : other.textValue();
        var at = 0;
        while (at < text.length() && at < beside.length() && text.charAt(at) == beside.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Never inside of a pair of surrogates. */
    private static int character(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
