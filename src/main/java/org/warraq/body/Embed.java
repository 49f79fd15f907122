package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Something published elsewhere, by its address; never HTML. */
@Schema(
        name = "EmbedBlock",
        description = "Something published elsewhere, by its address; never HTML.",
        requiredProperties = {"_type", "provider", "url"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "embed"))
public record Embed(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @NotNull EmbedProvider provider,

        @Schema(
                description = "https address at the provider.",
                examples = "https://www.youtube.com/watch?v=aqz-KE-bpKQ")
        @NotNull
        String url)
        implements Block {

    public Embed {
        url = Addresses.trim(url);
    }

    @Override
    public String type() {
        return "embed";
    }

    @Override
    public Embed withKey(String key) {
        return new Embed(key, provider, url);
    }
}
