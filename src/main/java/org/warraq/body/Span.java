package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * A run of text under the same marks. A line feed in it is a line break, no new paragraph.
 *
 * @param marks names of {@link Decorator}s and keys of mark definitions of the block that holds the span
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes(@JsonSubTypes.Type(value = Span.class, name = "span"))
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Span",
        description = "A run of text under the same marks.",
        requiredProperties = {"_type", "text"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "span"))
public record Span(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the spans of the block; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "9be2714d")
        String key,

        @Schema(examples = "وصل الوزير إلى أنقرة صباح اليوم.")
        String text,

        @Schema(
                description = "`strong`, `em`, `underline`, `strike-through`, `code`, `sub`, `sup`, or the `_key` of"
                        + " one of the block's `markDefs`.",
                examples = "[\"strong\"]")
        List<String> marks) {

    public Span {
        marks = Lists.copy(marks);
    }

    public static Span of(String text, String... marks) {
        return new Span(null, text, List.of(marks));
    }

    @JsonProperty("_type")
    public String type() {
        return "span";
    }

    Span withKey(String key) {
        return new Span(key, text, marks);
    }
}
