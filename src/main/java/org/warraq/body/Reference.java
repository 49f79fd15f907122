package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A card of a person, event, section or article. */
@Schema(
        name = "ReferenceBlock",
        description = "A card of a person, event, section or article.",
        requiredProperties = {"_type", "item"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "reference"))
public record Reference(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(description = "Id of the item.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01") @NotNull
        UUID item)
        implements Block {

    @Override
    public String type() {
        return "reference";
    }

    @Override
    public Reference withKey(String key) {
        return new Reference(key, item);
    }
}
