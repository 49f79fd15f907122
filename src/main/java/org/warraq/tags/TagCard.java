package org.warraq.tags;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;

/** A tag as lists and articles show it. */
public record TagCard(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "tag") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,
        @Schema(required = true, example = "الأمن") String name,
        @Schema(required = true, example = "الأمن") String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/tags/الأمن")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true) Links links)
        implements Card {

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
