package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Blocks of Portable Text whose spans together are a text: paragraphs, headings, list items, callouts. */
final class RunningText {

    private RunningText() {}

    /** Whether {@code children} of both are spans of one text. */
    static boolean of(JsonNode before, JsonNode after) {
        return isSpans(before.get("children")) && isSpans(after.get("children"));
    }

    static String text(JsonNode children) {
        return StreamSupport.stream(children.spliterator(), false)
                .map(span -> span.path("text").asText())
                .collect(Collectors.joining());
    }

    private static boolean isSpans(JsonNode children) {
        return children != null
                && children.isArray()
                && StreamSupport.stream(children.spliterator(), false)
                        .allMatch(span -> span.path("_type").asText().equals("span"));
    }
}
