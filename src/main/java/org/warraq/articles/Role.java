package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** How a person has to do with an article: the first five made it, the last three are in it. */
public enum Role {
    @JsonProperty("author")
    AUTHOR,
    @JsonProperty("contributor")
    CONTRIBUTOR,
    @JsonProperty("photographer")
    PHOTOGRAPHER,
    @JsonProperty("translator")
    TRANSLATOR,
    @JsonProperty("editor")
    EDITOR,
    @JsonProperty("subject")
    SUBJECT,
    @JsonProperty("quoted")
    QUOTED,
    @JsonProperty("mentioned")
    MENTIONED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As Jakarta REST reads a parameter. */
    public static Role fromString(String text) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role is called so"));
    }
}
