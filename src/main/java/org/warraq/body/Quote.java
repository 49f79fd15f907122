package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A quotation set apart, with who said it. */
@Schema(
        name = "QuoteBlock",
        description = "A quotation set apart, with who said it.",
        requiredProperties = {"_type", "text"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "quote"))
public record Quote(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(examples = "سنعود إلى القاعة نفسها بعد شهر.") @NotNull
        String text,

        @Schema(description = "Id of the person who said it.", examples = "019a2f4e-7c1b-7d3e-9f10-5b2c8a6d4e01")
        UUID person,

        @Schema(description = "Who said it, as printed.", examples = "ليلى المنصوري، مديرة المعرض")
        String attribution)
        implements Block {

    @Override
    public String type() {
        return "quote";
    }

    @Override
    public Quote withKey(String key) {
        return new Quote(key, text, person, attribution);
    }
}
