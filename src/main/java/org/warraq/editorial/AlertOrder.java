package org.warraq.editorial;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** What is sent to readers' devices about something live. */
@RequestRecord
public record AlertOrder(
        @NotNull
        @CodePoints(min = 1, max = 180)
        @OneLine
        @Schema(
                required = true,
                description = "What they read before they open it.",
                minLength = 1,
                maxLength = 180,
                example = "عاجل: انطلاق القمة في أنقرة")
        String text,

        @CodePoints(min = 1, max = 60)
        @OneLine
        @Schema(
                description = "For whom, in the terms of whatever sends it; all of them if left out.",
                minLength = 1,
                maxLength = 60,
                example = "breaking")
        String audience,

        @Schema(description = "Whether to alert to the same article once more.")
        Boolean again) {

    boolean isAgain() {
        return Boolean.TRUE.equals(again);
    }
}
