package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a span is linked to: an address, or an item of this newsroom. Spans name it by its key. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = Mention.class, name = "mention")
})
@JsonPropertyOrder({"_type", "_key"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "MarkDef",
        description = "What a span is linked to; the span's `marks` name it by `_key`.",
        oneOf = {Link.class, Mention.class},
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "link", schema = Link.class),
            @DiscriminatorMapping(value = "mention", schema = Mention.class)
        })
public sealed interface MarkDef permits Link, Mention {
    /** Unique among the mark definitions of its block. */
    String key();

    /** The value of {@code _type}. */
    @JsonProperty("_type")
    String type();

    MarkDef withKey(String key);

    /** Those under other keys. */
    static List<MarkDef> without(Set<String> keys, List<MarkDef> markDefs) {
        return markDefs.stream()
                .filter(markDef -> !keys.contains(markDef.key()))
                .toList();
    }
}
