package org.warraq.editorial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was to happen by itself did not; it is not tried again. */
public record ScheduleError(
        @Schema(required = true, description = "When it was tried.")
        Instant at,

        @Schema(
                required = true,
                description = "The code of the problem that doing it by hand would have met; or `window-passed`, where"
                        + " nothing kept the schedule in time and it should have been withdrawn again already.")
        String code,

        @Schema(required = true) String detail) {

    static ScheduleError windowPassed(Instant at) {
        return new ScheduleError(at, "window-passed", "It was to be withdrawn again before it could go live.");
    }
}
