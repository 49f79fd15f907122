package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.body.Table.Row;
import org.warraq.body.TextBlock.ListItem;
import org.warraq.body.TextBlock.Style;
import org.warraq.text.Direction;

/**
 * One block as clients get it: as stored, with references resolved to cards, and, where it is not running text, with a
 * plain {@code text} that says the same for clients that do not know its type. A record for each type of {@link Block},
 * under the same name.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeliveredBlock.Text.class, name = "block"),
    @JsonSubTypes.Type(value = DeliveredMedia.Image.class, name = "image"),
    @JsonSubTypes.Type(value = DeliveredMedia.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = DeliveredMedia.Audio.class, name = "audio"),
    @JsonSubTypes.Type(value = DeliveredMedia.Video.class, name = "video"),
    @JsonSubTypes.Type(value = DeliveredMedia.File.class, name = "file"),
    @JsonSubTypes.Type(value = DeliveredBlock.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = DeliveredBlock.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = DeliveredBlock.Table.class, name = "table"),
    @JsonSubTypes.Type(value = DeliveredBlock.Code.class, name = "code"),
    @JsonSubTypes.Type(value = DeliveredBlock.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = DeliveredBlock.Callout.class, name = "callout"),
    @JsonSubTypes.Type(value = DeliveredBlock.Reference.class, name = "reference")
})
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "DeliveredBlock",
        description = "One block of a body, in Portable Text. `_type` says which kind. New kinds may be added: every"
                + " block that is not of type `block` carries a plain `text` to fall back on.",
        oneOf = {
            DeliveredBlock.Text.class,
            DeliveredMedia.Image.class,
            DeliveredMedia.Gallery.class,
            DeliveredMedia.Audio.class,
            DeliveredMedia.Video.class,
            DeliveredMedia.File.class,
            DeliveredBlock.Quote.class,
            DeliveredBlock.Embed.class,
            DeliveredBlock.Table.class,
            DeliveredBlock.Code.class,
            DeliveredBlock.Divider.class,
            DeliveredBlock.Callout.class,
            DeliveredBlock.Reference.class
        },
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "block", schema = DeliveredBlock.Text.class),
            @DiscriminatorMapping(value = "image", schema = DeliveredMedia.Image.class),
            @DiscriminatorMapping(value = "gallery", schema = DeliveredMedia.Gallery.class),
            @DiscriminatorMapping(value = "audio", schema = DeliveredMedia.Audio.class),
            @DiscriminatorMapping(value = "video", schema = DeliveredMedia.Video.class),
            @DiscriminatorMapping(value = "file", schema = DeliveredMedia.File.class),
            @DiscriminatorMapping(value = "quote", schema = DeliveredBlock.Quote.class),
            @DiscriminatorMapping(value = "embed", schema = DeliveredBlock.Embed.class),
            @DiscriminatorMapping(value = "table", schema = DeliveredBlock.Table.class),
            @DiscriminatorMapping(value = "code", schema = DeliveredBlock.Code.class),
            @DiscriminatorMapping(value = "divider", schema = DeliveredBlock.Divider.class),
            @DiscriminatorMapping(value = "callout", schema = DeliveredBlock.Callout.class),
            @DiscriminatorMapping(value = "reference", schema = DeliveredBlock.Reference.class)
        })
public sealed interface DeliveredBlock
        permits DeliveredBlock.Text,
                DeliveredMedia.Image,
                DeliveredMedia.Gallery,
                DeliveredMedia.Audio,
                DeliveredMedia.Video,
                DeliveredMedia.File,
                DeliveredBlock.Quote,
                DeliveredBlock.Embed,
                DeliveredBlock.Table,
                DeliveredBlock.Code,
                DeliveredBlock.Divider,
                DeliveredBlock.Callout,
                DeliveredBlock.Reference {
    /** Where the OpenAPI document describes cards; the features that have them define it. */
    String CARD = "#/components/schemas/Card";

    /** What the fallback text is, in the OpenAPI document. */
    String FALLBACK = "What the block says, for clients that do not know its type.";

    /** Unique among the blocks of its body. */
    String key();

    /** The value of {@code _type}. */
    @JsonProperty("_type")
    String type();

    @Schema(
            name = "DeliveredTextBlock",
            description = "A paragraph, a heading, a block quotation, or one item of a list.",
            requiredProperties = {"_type", "_key", "style", "children", "markDefs"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "block"))
    record Text(
            @JsonProperty("_key") String key,
            Style style,
            ListItem listItem,

            @Schema(description = "Depth of the list item, from 1.")
            Integer level,

            List<Span> children,
            List<DeliveredMarkDef> markDefs,
            String lang,
            Direction dir)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "block";
        }
    }

    @Schema(
            name = "DeliveredQuote",
            description = "A quotation set apart, with who said it.",
            requiredProperties = {"_type", "_key", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "quote"))
    record Quote(
            @JsonProperty("_key") String key,
            String text,

            @Schema(description = "Id of the person, where they are live.")
            UUID person,

            @Schema(ref = CARD) Object resolved,

            @Schema(description = "Who said it, as printed.")
            String attribution)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "quote";
        }
    }

    @Schema(
            name = "DeliveredEmbed",
            description = "Something published elsewhere, by its address.",
            requiredProperties = {"_type", "_key", "provider", "url", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "embed"))
    record Embed(
            @JsonProperty("_key") String key,
            EmbedProvider provider,
            String url,
            @Schema(description = FALLBACK) String text)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "embed";
        }
    }

    @Schema(
            name = "DeliveredTable",
            description = "A table of plain text.",
            requiredProperties = {"_type", "_key", "rows", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "table"))
    record Table(
            @JsonProperty("_key") String key,
            List<Row> rows,
            @Schema(description = FALLBACK) String text) implements DeliveredBlock {
        @Override
        public String type() {
            return "table";
        }
    }

    @Schema(
            name = "DeliveredCode",
            description = "A listing of program text.",
            requiredProperties = {"_type", "_key", "code", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "code"))
    record Code(
            @JsonProperty("_key") String key,
            String language,
            String code,
            @Schema(description = FALLBACK) String text) implements DeliveredBlock {
        @Override
        public String type() {
            return "code";
        }
    }

    @Schema(
            name = "DeliveredDivider",
            description = "A break between two parts of the text.",
            requiredProperties = {"_type", "_key", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "divider"))
    record Divider(
            @JsonProperty("_key") String key,
            @Schema(description = FALLBACK) String text) implements DeliveredBlock {
        @Override
        public String type() {
            return "divider";
        }
    }

    @Schema(
            name = "DeliveredCallout",
            description = "A box beside the story.",
            requiredProperties = {"_type", "_key", "children", "markDefs", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "callout"))
    record Callout(
            @JsonProperty("_key") String key,
            String title,
            List<Span> children,
            List<DeliveredMarkDef> markDefs,
            @Schema(description = FALLBACK) String text)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "callout";
        }
    }

    @Schema(
            name = "DeliveredReference",
            description = "The card of a live person, event, section or article.",
            requiredProperties = {"_type", "_key", "item", "resolved", "text"},
            properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "reference"))
    record Reference(
            @JsonProperty("_key") String key,
            UUID item,
            @Schema(ref = CARD) Object resolved,
            @Schema(description = FALLBACK) String text)
            implements DeliveredBlock {
        @Override
        public String type() {
            return "reference";
        }
    }
}
