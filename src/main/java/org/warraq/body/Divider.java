package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A break between two parts of the text. */
@Schema(
        name = "DividerBlock",
        description = "A break between two parts of the text.",
        requiredProperties = {"_type"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "divider"))
public record Divider(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key)
        implements Block {

    @Override
    public String type() {
        return "divider";
    }

    @Override
    public Divider withKey(String key) {
        return new Divider(key);
    }
}
