package org.warraq.tags;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.Direction;

/** A tag, whole. */
public record TagView(
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

        String description,
        @Schema(required = true) TagLinks links) {

    /** Where to go from a tag. */
    public record TagLinks(
            @Schema(required = true, description = "This tag.")
            String self,

            @Schema(required = true, description = "The articles that carry it.")
            String articles,

            @Schema(required = true, description = "The events that carry it.")
            String events) {}
}
