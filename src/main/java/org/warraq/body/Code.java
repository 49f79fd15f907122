package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A listing of program text. */
@Schema(
        name = "CodeBlock",
        description = "A listing of program text.",
        requiredProperties = {"_type", "code"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "code"))
public record Code(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(description = "Name of the programming language.", examples = "java")
        String language,

        @Schema(examples = "var answer = 42;") @NotNull String code)
        implements Block {

    @Override
    public String type() {
        return "code";
    }

    @Override
    public Code withKey(String key) {
        return new Code(key, language, code);
    }
}
