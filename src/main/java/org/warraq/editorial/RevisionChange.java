package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One place in which two revisions differ.
 *
 * @param before absent if it was added
 * @param after absent if it was removed
 * @param words absent where it is no text
 */
public record RevisionChange(
        @Schema(required = true) Sort change,

        @Schema(
                required = true,
                description = "Where, RFC 6901: in the content of `to`, or in that of `from` if it was removed.",
                example = "/body/3/children")
        String pointer,

        @Schema(description = "Where it stood in the content of `from`, if elsewhere.", example = "/body/1/children")
        String movedFrom,

        @Schema(description = "What it was; absent if it was added.")
        JsonNode before,

        @Schema(description = "What it is; absent if it was removed.")
        JsonNode after,

        @Schema(description = "Of a text, or of the running text of a paragraph: the differences word by word.")
        List<TextEdit> words) {

    /** What became of the place. */
    @Schema(name = "RevisionChangeSort")
    public enum Sort {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("moved")
        MOVED
    }
}
