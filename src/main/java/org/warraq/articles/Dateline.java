package org.warraq.articles;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Where and when the article was written. */
public record Dateline(
        @NotNull @OneLine @CodePoints(min = 1, max = 200) @Schema(required = true, example = "أنقرة")
        String place,

        @Schema(description = "The day, without a time.", example = "2024-09-21")
        LocalDate date) {}
