package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A person, event, section or article that the text names. */
@Schema(
        name = "Mention",
        description = "A person, event, section or article that the text names.",
        requiredProperties = {"_type", "item"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "mention"))
public record Mention(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the `markDefs` of the block; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "m1")
        String key,

        @Schema(description = "Id of the item.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01") @NotNull
        UUID item)
        implements MarkDef {

    @Override
    public String type() {
        return "mention";
    }

    @Override
    public Mention withKey(String key) {
        return new Mention(key, item);
    }
}
