package org.warraq.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of event it is. */
public enum EventCategory {
    @JsonProperty("visit")
    VISIT("visit"),
    @JsonProperty("exhibition")
    EXHIBITION("exhibition"),
    @JsonProperty("conference")
    CONFERENCE("conference"),
    @JsonProperty("match")
    MATCH("match"),
    @JsonProperty("ceremony")
    CEREMONY("ceremony"),
    @JsonProperty("press-conference")
    PRESS_CONFERENCE("press-conference"),
    @JsonProperty("other")
    OTHER("other");

    /** What there is to choose from, for people. */
    static final String ALL =
            Arrays.stream(values()).map(EventCategory::toString).collect(Collectors.joining(", "));

    private final String text;

    EventCategory(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    static Optional<EventCategory> of(String text) {
        return Arrays.stream(values())
                .filter(category -> category.text.equals(text))
                .findFirst();
    }
}
