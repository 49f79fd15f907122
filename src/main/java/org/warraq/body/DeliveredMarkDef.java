package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A mark definition as clients get it: a mention carries the card of its item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = DeliveredMarkDef.ResolvedMention.class, name = "mention")
})
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DeliveredMarkDef",
        description = "What a span is linked to; the span's `marks` name it by `_key`.",
        oneOf = {Link.class, DeliveredMarkDef.ResolvedMention.class},
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "link", schema = Link.class),
            @DiscriminatorMapping(value = "mention", schema = DeliveredMarkDef.ResolvedMention.class)
        })
public sealed interface DeliveredMarkDef permits Link, DeliveredMarkDef.ResolvedMention {
    String key();

    /** The value of {@code _type}. */
    @JsonProperty("_type")
    String type();

    /**
     * A live item that the text names.
     *
     * @param resolved its card
     */
    @Schema(
            name = "ResolvedMention",
            description = "A live person, event, section or article that the text names.",
            requiredProperties = {"_type", "_key", "item", "resolved"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "mention"))
    record ResolvedMention(
            @JsonProperty("_key") String key,
            UUID item,
            @Schema(ref = "#/components/schemas/Card") Object resolved) implements DeliveredMarkDef {

        @Override
        public String type() {
            return "mention";
        }
    }
}
