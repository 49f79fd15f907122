package org.warraq.http;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a list, made of ready JSON texts that are sent as they are, never parsed.
 *
 * @param request which page was asked for
 * @param texts one JSON object each, in order
 * @param more whether the list goes on after the last text
 * @param cursorAt the cursor that goes on after the text at an index; called at most once
 * @param total null unless asked for
 */
public record ListPage(
        PageRequest request, List<String> texts, boolean more, IntFunction<Cursor> cursorAt, Total total) {

    public ListPage(PageRequest request, List<String> texts, boolean more, IntFunction<Cursor> cursorAt) {
        this(request, texts, more, cursorAt, null);
    }

    public ListPage withTotal(Total counted) {
        return new ListPage(request, texts, more, cursorAt, counted);
    }

    /** The same page with only the fields of a mask in each text. */
    public ListPage masked(FieldMask mask) {
        return new ListPage(request, texts.stream().map(mask::apply).toList(), more, cursorAt, total);
    }

    /**
     * @param text the envelope
     * @param next path and query of the next page, null if there is none
     * @param size how many of the texts it holds: fewer than given if they exceed 4 MB
     */
    public record Written(String text, String next, int size) {}

    /**
     * @param path the request's path, starting with a slash
     * @param query the request's raw query, null or empty if it has none
     */
    public Written write(String path, String query) {
        throw new UnsupportedOperationException();
    }
}
