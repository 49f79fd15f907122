package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.text.CodePoints;

/** A recording of the library to listen to. */
@Schema(
        name = "AudioBlock",
        description = "A recording of the library to listen to.",
        requiredProperties = {"_type", "media"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "audio"))
public record Audio(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(description = "Id of the file.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01") @NotNull
        UUID media,

        @Schema(description = Wording.CAPTION) @CodePoints(min = 1, max = Wording.LONGEST_CAPTION)
        String caption,

        @Schema(description = Attachment.TRANSCRIPT) @CodePoints(min = 1, max = Attachment.LONGEST_TRANSCRIPT)
        String transcript)
        implements Block, Attachment {

    @Override
    public String type() {
        return "audio";
    }

    @Override
    public Audio withKey(String key) {
        return new Audio(key, media, caption, transcript);
    }
}
