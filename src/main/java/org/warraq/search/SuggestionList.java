package org.warraq.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of the answer to what was typed so far. */
@Schema(description = "What is suggested, the most likely first.")
public record SuggestionList(
        @Schema(required = true) List<Suggestion> data,
        @Schema(required = true) Meta meta,
        @Schema(required = true) ListLinks links) {

    /** Of the list. */
    @Schema(name = "SuggestionMeta")
    public record Meta(@Schema(required = true) int limit) {}

    /** To the list itself; there is no more of it. */
    @Schema(name = "SuggestionLinks")
    public record ListLinks(@Schema(required = true) String self) {}
}
