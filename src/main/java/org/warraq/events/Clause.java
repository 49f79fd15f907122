package org.warraq.events;

import java.util.List;
import java.util.stream.Collectors;

/** A fixed fragment of SQL, and the values of its question marks. */
record Clause(String text, List<Object> values) {

    static final Clause NONE = new Clause("", List.of());

    static Clause of(String text, Object... values) {
        return new Clause(text, List.of(values));
    }

    static Clause joined(String separator, List<Clause> clauses) {
        return new Clause(
                clauses.stream().map(Clause::text).collect(Collectors.joining(separator)),
                clauses.stream().flatMap(clause -> clause.values().stream()).toList());
    }

    /** The same between two more pieces of text. */
    Clause within(String before, String after) {
        return new Clause(before + text + after, values);
    }

    Object[] bound() {
        return values.toArray();
    }
}
