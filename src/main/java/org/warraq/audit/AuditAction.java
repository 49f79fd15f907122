package org.warraq.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What the trail writes down: all that is done to items, and to what else there is. */
public enum AuditAction {
    @JsonProperty("created")
    CREATED("created"),
    @JsonProperty("saved")
    SAVED("saved"),
    @JsonProperty("restored")
    RESTORED("restored"),
    @JsonProperty("submitted")
    SUBMITTED("submitted"),
    @JsonProperty("returned")
    RETURNED("returned"),
    @JsonProperty("approved")
    APPROVED("approved"),
    @JsonProperty("scheduled")
    SCHEDULED("scheduled"),
    @JsonProperty("unscheduled")
    UNSCHEDULED("unscheduled"),
    @JsonProperty("schedule-failed")
    SCHEDULE_FAILED("schedule-failed"),
    @JsonProperty("assigned")
    ASSIGNED("assigned"),
    @JsonProperty("published")
    PUBLISHED("published"),
    @JsonProperty("updated")
    UPDATED("updated"),
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    @JsonProperty("killed")
    KILLED("killed"),
    @JsonProperty("merged")
    MERGED("merged"),
    @JsonProperty("alert")
    ALERT("alert"),
    @JsonProperty("archived")
    ARCHIVED("archived"),
    @JsonProperty("unarchived")
    UNARCHIVED("unarchived"),
    @JsonProperty("blocked")
    BLOCKED("blocked"),
    @JsonProperty("unblocked")
    UNBLOCKED("unblocked"),
    @JsonProperty("expired")
    EXPIRED("expired"),
    @JsonProperty("deleted")
    DELETED("deleted"),
    @JsonProperty("imported")
    IMPORTED("imported"),
    @JsonProperty("renamed")
    RENAMED("renamed"),
    @JsonProperty("revoked")
    REVOKED("revoked"),
    @JsonProperty("refused")
    REFUSED("refused");

    private final String text;

    AuditAction(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** As Jakarta REST reads a parameter. */
    public static AuditAction fromString(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No act is called so"));
    }
}
