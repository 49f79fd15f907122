package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What sort of text an article is. */
public enum Genre {
    @JsonProperty("news")
    NEWS("news"),
    @JsonProperty("analysis")
    ANALYSIS("analysis"),
    @JsonProperty("opinion")
    OPINION("opinion"),
    @JsonProperty("interview")
    INTERVIEW("interview"),
    @JsonProperty("reportage")
    REPORTAGE("reportage"),
    @JsonProperty("profile")
    PROFILE("profile"),
    @JsonProperty("review")
    REVIEW("review"),
    @JsonProperty("obituary")
    OBITUARY("obituary"),
    @JsonProperty("live-update")
    LIVE_UPDATE("live-update"),
    @JsonProperty("sponsored")
    SPONSORED("sponsored");

    /** What there is to choose from, for people. */
    static final String ALL = Arrays.stream(values()).map(Genre::toString).collect(Collectors.joining(", "));

    private final String text;

    Genre(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static Genre fromString(String text) {
        return Arrays.stream(values())
                .filter(genre -> genre.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No genre is called so"));
    }
}
