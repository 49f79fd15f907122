package org.warraq.search;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of things that are found. */
public enum SearchType {
    article,
    person,
    event,
    section,
    tag;

    /** As Jakarta REST reads a parameter. */
    public static SearchType fromString(String text) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing of that kind is found"));
    }
}
