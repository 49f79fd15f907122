package org.warraq.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * A link to an address.
 *
 * @param href one of the forms that {@link Addresses#isLink} admits; control characters and white space around it are
 *     dropped
 * @param title shown by web browsers beside the pointer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Link",
        description = "A link to an address.",
        requiredProperties = {"_type", "href"},
        properties = @SchemaProperty(name = "_type", type = SchemaType.STRING, enumeration = "link"))
public record Link(
        @JsonProperty("_key")
        @Schema(
                description = "Unique among the `markDefs` of the block; made where it is left out.",
                maxLength = Body.MAX_KEY_LENGTH,
                examples = "l1")
        String key,

        @Schema(
                description = "An http, https, mailto or tel address, or a path of the site that starts with one `/`.",
                examples = "https://example.org/communique")
        @NotNull
        String href,

        String title)
        implements MarkDef, DeliveredMarkDef {

    public Link {
        href = Addresses.trim(href);
    }

    @Override
    public String type() {
        return "link";
    }

    @Override
    public Link withKey(String key) {
        return new Link(key, href, title);
    }
}
