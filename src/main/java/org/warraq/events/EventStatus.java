package org.warraq.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether it takes place as announced. */
public enum EventStatus {
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("postponed")
    POSTPONED,
    @JsonProperty("rescheduled")
    RESCHEDULED,
    @JsonProperty("moved-online")
    MOVED_ONLINE
}
