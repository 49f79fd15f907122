package org.warraq.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** Orders of what is found. */
public enum SearchSort {
    @JsonProperty("relevance")
    RELEVANCE("relevance"),
    @JsonProperty("-publishedAt")
    LAST_PUBLISHED("-publishedAt");

    private final String text;

    SearchSort(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static SearchSort fromString(String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order is called so"));
    }
}
