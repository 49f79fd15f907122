package org.warraq.editorial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;

/** Whose turn it is, and what they should know. What is left out is taken away. */
@RequestRecord(optional = true)
public record AssignOrder(
        @Valid @Schema(description = "Who is to work on it; nobody if left out.")
        Assignee assignee,

        @CodePoints(min = 1, max = 1000)
        @Schema(
                description = "A word for them; the item has none any more if it is left out.",
                minLength = 1,
                maxLength = 1000,
                example = "ينقصه تصريح الوزارة")
        String note) {

    static final AssignOrder NOBODY = new AssignOrder(null, null);

    /** A caller of this API. */
    @RequestRecord
    public record Assignee(
            @NotNull
            @CodePoints(min = 1, max = 1000)
            @Schema(
                    required = true,
                    description = "Of an editor, as `GET /manage/v1/editors` lists them, or the caller's own.",
                    minLength = 1,
                    maxLength = 1000,
                    example = "admin")
            String id) {}
}
