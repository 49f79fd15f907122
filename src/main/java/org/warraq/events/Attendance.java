package org.warraq.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one takes part. */
public enum Attendance {
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("online")
    ONLINE,
    @JsonProperty("mixed")
    MIXED
}
