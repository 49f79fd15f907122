package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** A picture of the library, with what this article says of it. */
@Schema(
        name = "ImageBlock",
        description = "A picture of the library, with what this article says of it.",
        requiredProperties = {"_type", "media"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "image"))
public record Image(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(description = "Id of the picture.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01") @NotNull
        UUID media,

        @Schema(description = Wording.CAPTION, examples = "الوزير عند وصوله إلى أنقرة.")
        @CodePoints(min = 1, max = Wording.LONGEST_CAPTION)
        String caption,

        @Schema(description = Wording.ALT) @CodePoints(max = Wording.LONGEST_CAPTION)
        String alt,

        @Schema(description = Wording.CREDIT) @OneLine @CodePoints(min = 1, max = Wording.LONGEST_CREDIT)
        String credit)
        implements Block {

    @Override
    public String type() {
        return "image";
    }

    @Override
    public Image withKey(String key) {
        return new Image(key, media, caption, alt, credit);
    }

    Wording wording() {
        return new Wording(caption, alt, credit);
    }
}
