package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/**
 * Where an item stands, as the desk sees it; the first that applies of archived,
 * scheduled, live, withdrawn, else the head's stage.
 */
public enum Status {
    @JsonProperty("draft")
    DRAFT("draft"),
    @JsonProperty("in-review")
    IN_REVIEW("in-review"),
    @JsonProperty("approved")
    APPROVED("approved"),
    @JsonProperty("scheduled")
    SCHEDULED("scheduled"),
    @JsonProperty("live")
    LIVE("live"),
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    @JsonProperty("archived")
    ARCHIVED("archived");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static Status fromString(String text) {
        return of(text);
    }

    static Status of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status is called " + text));
    }
}
