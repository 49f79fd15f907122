package org.warraq.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of a record's components. */
final class Lists {
    private Lists() {}

    /**
     * An unmodifiable copy, empty for null. Null elements stay: rules are checked also on a body whose JSON was found
     * wrong in places, so that a client learns of everything at once.
     */
    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
