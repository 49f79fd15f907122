package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of two texts that are compared: common to both, only in the later, or only in the earlier. */
public record TextEdit(
        @Schema(required = true) Op op,

        @Schema(required = true, description = "Whole words, spaces and punctuation, as they stand.", example = "دولي")
        String text) {

    /** Which of the texts a stretch stands in. */
    @Schema(name = "TextEditOp")
    public enum Op {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("insert")
        INSERT,
        @JsonProperty("delete")
        DELETE
    }
}
