package org.warraq.editorial;

import java.time.Instant;
import java.util.UUID;
import org.warraq.http.Cursor;

/**
 * What a list is ordered by; the id breaks ties.
 *
 * @param column of the listing {@code m}
 * @param type how a cursor spells its value
 */
public record ListOrder(String column, boolean descending, Type type) {

    /** The types of columns that lists are ordered by. */
    public enum Type {
        INSTANT,
        TEXT,
        NUMBER
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    Object value(Cursor cursor) {
        var text = cursor.key().get(0);
        return switch (type) {
            case INSTANT -> Instant.ofEpochMilli(Long.parseLong(text));
            case NUMBER -> Integer.valueOf(text);
            case TEXT -> text;
        };
    }

    UUID id(Cursor cursor) {
        return UUID.fromString(cursor.key().get(1));
    }
}
