package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A box beside the story: background, advice, a note to the reader. */
@Schema(
        name = "CalloutBlock",
        description = "A box beside the story: background, advice, a note to the reader.",
        requiredProperties = {"_type", "children"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "callout"))
public record Callout(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(examples = "ما هي التأشيرة الثقافية؟") String title,

        @Schema(minItems = 1) List<@NotNull @Valid Span> children,

        @Schema(description = "Links and mentions that the spans' `marks` name by `_key`.")
        List<@NotNull @Valid MarkDef> markDefs)
        implements Block {

    public Callout {
        children = Lists.copy(children);
        markDefs = Lists.copy(markDefs);
    }

    /** The same without those mark definitions; the text stays. */
    Callout without(Set<String> marks) {
        return new Callout(key, title, Span.without(marks, children), MarkDef.without(marks, markDefs));
    }

    @Override
    public String type() {
        return "callout";
    }

    @Override
    public Callout withKey(String key) {
        return new Callout(key, title, Keys.ofSpans(children), Keys.ofMarkDefs(markDefs));
    }
}
