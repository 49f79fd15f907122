package org.warraq.editorial;

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
        return switch (type) {
            case INSTANT -> cursor.instant(0);
            case NUMBER -> cursor.number(0);
            case TEXT -> cursor.text(0);
        };
    }

    UUID id(Cursor cursor) {
        return cursor.id(1);
    }
}
