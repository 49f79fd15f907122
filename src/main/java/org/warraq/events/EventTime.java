package org.warraq.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;

/**
 * When an event starts or ends: a whole day, or a time of day in a zone. A local time that a clock change skips is moved
 * forward by the length of the gap, and one that occurs twice is the earlier of the two, as {@code java.time} has it.
 */
@Schema(
        description =
                "Either `date`, for a whole day, or `local` with its `zone`. A local time that a clock change skips is"
                        + " moved forward by the length of the gap; one that occurs twice is the earlier of the two.",
        examples = "{\"date\": \"2024-09-19\"}")
public record EventTime(
        @Schema(description = "A whole day.", example = "2024-09-19")
        LocalDate date,

        @Schema(
                type = SchemaType.STRING,
                format = "date-time-local",
                description = "The time that clocks show there.",
                example = "2025-05-14T09:00:00")
        LocalDateTime local,

        @Schema(description = "Where: a zone of the IANA database.", example = "Africa/Casablanca")
        String zone) {

    /** Earlier calendars counted days otherwise; an earlier year is a slip of the hand. */
    private static final int EARLIEST_YEAR = 1600;

    boolean dated() {
        return date != null;
    }

    /** The moment; of a whole day, its beginning in UTC, which orders lists and is never shown. */
    Instant instant() {
        return dated()
                ? date.atStartOfDay(ZoneOffset.UTC).toInstant()
                : local.atZone(ZoneId.of(zone)).toInstant();
    }

    /** Reports what is wrong at the place of this time; whether nothing is. */
    boolean check(Violations place) {
        if (dated() == (local != null || zone != null)) {
            place.add("one-form", "must be either a `date` or a `local` time with its `zone`");
            return false;
        }
        var year = dated() ? date.getYear() : local == null ? EARLIEST_YEAR : local.getYear();
        if (year < EARLIEST_YEAR) {
            place.add(dated() ? "date" : "local", "out-of-range", "must not lie before the year " + EARLIEST_YEAR);
        }
        if (!dated() && local == null) {
            place.add("local", "required", "is required with `zone`");
        }
        if (!dated() && zone == null) {
            place.add("zone", "required", "is required with `local`");
        }
        var known = dated() || zone == null || Zones.known(zone);
        if (!known) {
            place.add("zone", "unknown-zone", Zones.EXPECTED);
        }
        return year >= EARLIEST_YEAR && known && (dated() || local != null && zone != null);
    }
}
