package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** How far an item's newest revision has come; every save begins again. */
public enum Stage {
    @JsonProperty("draft")
    DRAFT("draft"),
    @JsonProperty("in-review")
    IN_REVIEW("in-review"),
    @JsonProperty("approved")
    APPROVED("approved");

    private final String text;

    Stage(String text) {
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
    public static Stage fromString(String text) {
        return of(text);
    }

    static Stage of(String text) {
        return Arrays.stream(values())
                .filter(stage -> stage.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is called " + text));
    }
}
