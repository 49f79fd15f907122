package org.warraq.access;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.RequestRecord;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** All of a token that can be changed. */
@RequestRecord
@Schema(name = "TokenPatch", description = "A merge patch (RFC 7396) on what can be changed of a token.")
public record TokenName(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 100)
        @Schema(
                required = true,
                description = "Of the person or the integration that it is for.",
                example = "سناء الكتاني")
        String name) {}
