package org.warraq.sections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** A section, whole. */
public record SectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "section") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,
        @Schema(required = true, example = "دولي") String name,
        @Schema(required = true, example = "دولي") String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/دولي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        String description,

        @Schema(description = "The section that it stands in.")
        UUID parent,

        @Schema(required = true, description = "The sections that it stands in, from the root down.")
        List<SectionCard> ancestors,

        @Schema(required = true, description = "Its place among its siblings.")
        int position,

        @Schema(required = true, description = "Whether its articles show in lists unless they say otherwise.")
        boolean listed,

        Image image,
        ObjectNode custom,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) Instant modifiedAt,

        @Schema(description = "The live sections that stand in it; with `include=children`.")
        List<SectionCard> children,

        @Schema(required = true) SectionLinks links) {

    /** Where to go from a section. */
    public record SectionLinks(
            @Schema(required = true, description = "This section.")
            String self,

            @Schema(required = true, description = "The articles of it and of those below it.")
            String articles) {}
}
