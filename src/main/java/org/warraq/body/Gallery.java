package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** Pictures that are looked at one after another, at most 50. */
@Schema(
        name = "GalleryBlock",
        description = "Pictures that are looked at one after another, at most 50.",
        requiredProperties = {"_type", "images"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "gallery"))
public record Gallery(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(minItems = 1, maxItems = Body.MAX_PICTURES) List<@NotNull @Valid Picture> images)
        implements Block {

    /** One of them. */
    @JsonPropertyOrder("_key")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GalleryImage", description = "One picture of a gallery.", requiredProperties = "media")
    public record Picture(
            @JsonProperty("_key")
            @Schema(
                    description = "Unique among the pictures of the gallery; made where it is left out.",
                    maxLength = Body.MAX_KEY_LENGTH,
                    examples = "p1")
            String key,

            @Schema(description = "Id of the picture.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01") @NotNull
            UUID media,

            @Schema(description = Wording.CAPTION) @CodePoints(min = 1, max = Wording.LONGEST_CAPTION)
            String caption,

            @Schema(description = Wording.ALT) @CodePoints(max = Wording.LONGEST_CAPTION)
            String alt,

            @Schema(description = Wording.CREDIT) @OneLine @CodePoints(min = 1, max = Wording.LONGEST_CREDIT)
            String credit) {

        Picture withKey(String key) {
            return new Picture(key, media, caption, alt, credit);
        }

        Wording wording() {
            return new Wording(caption, alt, credit);
        }
    }

    public Gallery {
        images = Lists.copy(images);
    }

    @Override
    public String type() {
        return "gallery";
    }

    @Override
    public Gallery withKey(String key) {
        return new Gallery(key, Keys.ofPictures(images));
    }
}
