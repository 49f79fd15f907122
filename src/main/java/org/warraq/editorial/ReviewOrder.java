package org.warraq.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;

/** A word with a step of review. All of it may be left out. */
@RequestRecord(optional = true)
public record ReviewOrder(
        @CodePoints(min = 1, max = 1000)
        @Schema(
                description = "For colleagues; becomes the note of the item.",
                minLength = 1,
                maxLength = 1000,
                example = "العنوان أطول من اللازم")
        String note) {}
