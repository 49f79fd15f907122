package org.warraq.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.TextRange;

/** A text in which something was found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text, and where in it is what was looked for.")
public record MarkedText(
        @Schema(required = true, description = "As written, with its harakat; `…` where it was cut.")
        String text,

        @Schema(required = true, description = "In the order of the text; none where it was found elsewhere.")
        List<Match> matches,

        @Schema(description = "The same as HTML, escaped, with each match in `<mark>`; with `marks=html`.")
        String html) {

    /** A stretch that matches, in characters (code points), the end excluded. */
    @Schema(name = "SearchMatch", description = "A stretch of the text, counted in characters (code points).")
    public record Match(
            @Schema(required = true, description = "Where it begins, from 0.")
            int start,

            @Schema(required = true, description = "Where it has ended.")
            int end) {}

    static MarkedText of(String text, List<TextRange> ranges, boolean withHtml) {
        var matches = ranges.stream()
                .map(range -> new Match(text.codePointCount(0, range.start()), text.codePointCount(0, range.end())))
                .toList();
        return new MarkedText(text, matches, withHtml ? html(text, ranges) : null);
    }

    private static String html(String text, List<TextRange> ranges) {
        var parts = new ArrayList<String>();
        var at = 0;
        for (var range : ranges) {
            parts.add(escaped(text.substring(at, range.start())));
            parts.add("<mark>" + escaped(text.substring(range.start(), range.end())) + "</mark>");
            at = range.end();
        }
        parts.add(escaped(text.substring(at)));
        return String.join("", parts);
    }

    /** Fit to stand between tags and in an attribute. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
