package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One block of a body, in Portable Text: {@code _type} says which kind, {@code _key} names it within its body. Running
 * text is the type {@code block}; a list is a run of such blocks that carry a list item and a level.
 *
 * @see <a href="https://github.com/portabletext/portabletext">Portable Text specification</a>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextBlock.class, name = "block"),
    @JsonSubTypes.Type(value = Image.class, name = "image"),
    @JsonSubTypes.Type(value = Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Audio.class, name = "audio"),
    @JsonSubTypes.Type(value = Video.class, name = "video"),
    @JsonSubTypes.Type(value = File.class, name = "file"),
    @JsonSubTypes.Type(value = Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Code.class, name = "code"),
    @JsonSubTypes.Type(value = Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Callout.class, name = "callout"),
    @JsonSubTypes.Type(value = Reference.class, name = "reference")
})
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Block",
        description = "One block of a body, in Portable Text. `_type` says which kind.",
        oneOf = {
            TextBlock.class,
            Image.class,
            Gallery.class,
            Audio.class,
            Video.class,
            File.class,
            Quote.class,
            Embed.class,
            Table.class,
            Code.class,
            Divider.class,
            Callout.class,
            Reference.class
        },
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "block", schema = TextBlock.class),
            @DiscriminatorMapping(value = "image", schema = Image.class),
            @DiscriminatorMapping(value = "gallery", schema = Gallery.class),
            @DiscriminatorMapping(value = "audio", schema = Audio.class),
            @DiscriminatorMapping(value = "video", schema = Video.class),
            @DiscriminatorMapping(value = "file", schema = File.class),
            @DiscriminatorMapping(value = "quote", schema = Quote.class),
            @DiscriminatorMapping(value = "embed", schema = Embed.class),
            @DiscriminatorMapping(value = "table", schema = Table.class),
            @DiscriminatorMapping(value = "code", schema = Code.class),
            @DiscriminatorMapping(value = "divider", schema = Divider.class),
            @DiscriminatorMapping(value = "callout", schema = Callout.class),
            @DiscriminatorMapping(value = "reference", schema = Reference.class)
        })
public sealed interface Block
        permits TextBlock, Image, Gallery, Audio, Video, File, Quote, Embed, Table, Code, Divider, Callout, Reference {
    /** Unique among the blocks of its body; null until {@link Body#withKeys} has made one. */
    String key();

    /** The value of {@code _type}. */
    @JsonProperty("_type")
    String type();

    /** This block under that key, and with keys made for whatever inside it has none. */
    Block withKey(String key);
}
