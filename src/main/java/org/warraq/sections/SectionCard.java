package org.warraq.sections;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;

/** A section as lists and articles show it. */
public record SectionCard(
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

        @Schema(description = "The section that it stands in.")
        UUID parent,

        @Schema(required = true, description = "Whether its articles show in lists unless they say otherwise.")
        boolean listed,

        @Schema(required = true) Links links)
        implements Card {

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
