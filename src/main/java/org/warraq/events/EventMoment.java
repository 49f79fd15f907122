package org.warraq.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an event starts or ends, as it is told. */
@Schema(description = "Either `date`, for a whole day, or `local` with its `zone` and the `instant` they mean.")
public record EventMoment(
        @Schema(description = "A whole day.", example = "2024-09-19")
        LocalDate date,

        @Schema(
                type = SchemaType.STRING,
                format = "date-time-local",
                description = "The time that clocks show there.",
                example = "2025-05-14T09:00:00")
        LocalDateTime local,

        @Schema(description = "Where: a zone of the IANA database.", example = "Africa/Casablanca")
        String zone,

        @Schema(description = "The same in UTC.", example = "2025-05-14T08:00:00Z")
        Instant instant) {

    /** @param time null if there is none */
    static EventMoment of(EventTime time) {
        if (time == null) {
            return null;
        }
        return new EventMoment(time.date(), time.local(), time.zone(), time.dated() ? null : time.instant());
    }
}
