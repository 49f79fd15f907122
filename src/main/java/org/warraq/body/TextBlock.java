package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.text.Direction;

/**
 * A paragraph, a heading, a block quotation, or one item of a list.
 *
 * @param style normal where it is left out
 * @param listItem present on an item of a list; neighbouring items of one kind and level are one list
 * @param level depth of the list item from 1 to 10; 1 where a list item leaves it out, null elsewhere
 * @param children at least one span, whose text may be empty
 * @param markDefs links and mentions that spans name by key
 * @param lang BCP 47 tag where the language is not the article's
 * @param dir direction where it is not the article's
 */
@Schema(
        name = "TextBlock",
        description = "A paragraph, a heading, a block quotation, or one item of a list.",
        requiredProperties = {"_type", "children"},
        properties = {
            @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "block"),
        })
public record TextBlock(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the blocks of the body; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "3f1c09aa")
        String key,

        @Schema(defaultValue = "normal") Style style,

        @Schema(description = "Makes the block one item of a list.")
        ListItem listItem,

        @Schema(description = "Depth of the list item; only with `listItem`.", minimum = "1", maximum = "10")
        Integer level,

        @Schema(minItems = 1) List<@NotNull @Valid Span> children,

        @Schema(description = "Links and mentions that the spans' `marks` name by `_key`.")
        List<@NotNull @Valid MarkDef> markDefs,

        @Schema(description = "BCP 47 tag, where it is not the article's language.", examples = "fr")
        String lang,

        @Schema(description = "Where it is not the article's direction.")
        Direction dir)
        implements Block {

    /** What a text block is. */
    @Schema(name = "TextBlockStyle")
    public enum Style {
        @JsonProperty("normal")
        NORMAL,
        @JsonProperty("h2")
        H2,
        @JsonProperty("h3")
        H3,
        @JsonProperty("h4")
        H4,
        @JsonProperty("blockquote")
        BLOCKQUOTE
    }

    /** Which kind of list an item stands in. */
    @Schema(name = "TextBlockListItem")
    public enum ListItem {
        @JsonProperty("bullet")
        BULLET,
        @JsonProperty("number")
        NUMBER
    }

    public TextBlock {
        style = style == null ? Style.NORMAL : style;
        level = level == null && listItem != null ? Integer.valueOf(1) : level;
        children = Lists.copy(children);
        markDefs = Lists.copy(markDefs);
    }

    /** A plain paragraph of one span. */
    public static TextBlock paragraph(String text) {
        return of(Style.NORMAL, Span.of(text));
    }

    /** A block of that style without links or mentions. */
    public static TextBlock of(Style style, Span... children) {
        return new TextBlock(null, style, null, null, List.of(children), List.of(), null, null);
    }

    /** The same without those mark definitions; the text stays. */
    TextBlock without(Set<String> marks) {
        List<MarkDef> kept = MarkDef.without(marks, markDefs);
        return new TextBlock(key, style, listItem, level, Span.without(marks, children), kept, lang, dir);
    }

    @Override
    public String type() {
        return "block";
    }

    @Override
    public TextBlock withKey(String key) {
        return new TextBlock(key, style, listItem, level, Keys.ofSpans(children), Keys.ofMarkDefs(markDefs), lang, dir);
    }
}
