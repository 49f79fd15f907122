package org.warraq.http;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * One page of a list, made of ready JSON texts that are sent as they are, never parsed:
 * {@code {"data":[…],"meta":{"limit":…,"nextCursor"?,"total"? or "totalAtLeast"?},"links":{"self":…,"next"?}}}.
 *
 * @param request which page was asked for
 * @param texts one JSON object each, in order, as UTF-8: so they come and so they go
 * @param more whether the list goes on after the last text
 * @param cursorAt the cursor that goes on after the text at an index; called at most once
 * @param total null unless asked for
 * @param meta further members of {@code meta}, as JSON; empty if there are none
 */
public record ListPage(
        PageRequest request, List<byte[]> texts, boolean more, IntFunction<Cursor> cursorAt, Total total, String meta) {
    /** A page ends before the text that would take it beyond this many bytes, but holds at least one. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final byte[] HEAD = "{\"data\":[".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PARAMETERS = Pattern.compile("&");

    public ListPage(PageRequest request, List<byte[]> texts, boolean more, IntFunction<Cursor> cursorAt) {
        this(request, texts, more, cursorAt, null, "");
    }

    public ListPage(PageRequest request, List<byte[]> texts, boolean more, IntFunction<Cursor> cursorAt, Total total) {
        this(request, texts, more, cursorAt, total, "");
    }

    /** The same page with further members of {@code meta}. */
    public ListPage withMeta(String members) {
        return new ListPage(request, texts, more, cursorAt, total, members);
    }

    public ListPage withTotal(Total counted) {
        return new ListPage(request, texts, more, cursorAt, counted, meta);
    }

    /**
     * The same page with each text in another shape.
     *
     * @param shape null leaves it as it is
     */
    public ListPage reshaped(Reshaping shape) {
        if (shape == null) {
            return this;
        }
        return new ListPage(request, texts.stream().map(shape::apply).toList(), more, cursorAt, total, meta);
    }

    /**
     * How a page ends.
     *
     * @param size how many of the texts it holds: fewer than given if they exceed 4 MB
     * @param cursor token for {@code meta.nextCursor}, null at the end of the list
     * @param next path and query of the next page, null at the end of the list
     */
    record End(int size, String cursor, String next) {}

    /**
     * @param text the envelope
     * @param next path and query of the next page, null if there is none
     * @param size how many of the texts it holds: fewer than given if they exceed 4 MB
     */
    public record Written(String text, String next, int size) {}

    /**
     * The envelope. By page number, {@code next} is the next number while page numbers reach that far; otherwise it goes
     * on with the cursor.
     *
     * @param path the request's path, starting with a slash
     * @param query the request's raw query, null or empty if it has none
     * @throws ApiException if the page was asked for by number and is not whole: the next number would begin behind
     *     what is missing
     */
    public Written write(String path, String query) {
        End end = end(path, query);
        return new Written(new String(body(end, path, query), StandardCharsets.UTF_8), end.next(), end.size());
    }

    End end(String path, String query) {
        int size = fitting();
        boolean whole = size == texts.size();
        Integer page = request.page();
        if (page != null && !whole) {
            throw ApiException.invalidParameter(
                    "page", "is longer than 4 MB; ask for fewer things with `limit`, or go on with `cursor`");
        }
        if (size == 0 || whole && !more) {
            return new End(size, null, null);
        }
        String cursor = cursorAt.apply(size - 1).token();
        boolean byNumber = page != null && (page + 1L) * request.limit() <= PageRequest.REACH_OF_PAGES;
        String parameter = byNumber ? "page=" + (page + 1) : "cursor=" + cursor;
        return new End(size, cursor, PlainUri.of(path) + "?" + elsewhere(query) + parameter);
    }

    /** The envelope around the texts. */
    byte[] body(End end, String path, String query) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(size() + 1_024);
        body.writeBytes(HEAD);
        for (int index = 0; index < end.size(); index++) {
            if (index > 0) {
                body.write(',');
            }
            body.writeBytes(texts.get(index));
        }
        body.writeBytes(tail(end, path, query).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private String tail(End end, String path, String query) {
        StringBuilder text =
                new StringBuilder(512).append("],\"meta\":{\"limit\":").append(request.limit());
        if (end.cursor() != null) {
            text.append(",\"nextCursor\":\"").append(end.cursor()).append('"');
        }
        if (total != null) {
            text.append(total.exact() ? ",\"total\":" : ",\"totalAtLeast\":").append(total.count());
        }
        if (!meta.isEmpty()) {
            text.append(',').append(meta);
        }
        text.append("},\"links\":{\"self\":\"").append(PlainUri.of(path));
        if (query != null && !query.isEmpty()) {
            text.append('?').append(PlainUri.of(query));
        }
        text.append('"');
        if (end.next() != null) {
            text.append(",\"next\":\"").append(end.next()).append('"');
        }
        return text.append("}}").toString();
    }

    /** Of all texts together, in bytes. */
    int size() {
        int size = 0;
        for (byte[] text : texts) {
            size += text.length + 1;
        }
        return size;
    }

    private int fitting() {
        long bytes = 0;
        for (int index = 0; index < texts.size(); index++) {
            bytes += texts.get(index).length + 1;
            if (bytes > MOST_BYTES && index > 0) {
                return index;
            }
        }
        return texts.size();
    }

    /** The query without what says where in the list the page is, ready for one more parameter. */
    private static String elsewhere(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (String parameter : PARAMETERS.split(PlainUri.of(query))) {
            String name = URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8);
            if (!parameter.isEmpty() && !name.equals("cursor") && !name.equals("page")) {
                kept.append(parameter).append('&');
            }
        }
        return kept.toString();
    }
}
