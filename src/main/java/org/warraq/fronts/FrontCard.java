package org.warraq.fronts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;

/** A front as a list shows it: without what stands on it. */
@Schema(description = "A front, without what stands on it.")
public record FrontCard(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "front") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,
        @Schema(required = true, example = "الرئيسية") String name,
        @Schema(required = true, example = "home") String slug,
        @Schema(required = true) Links links)
        implements Card {

    /** On which pages of the site a front is shown, the site decides. */
    @Override
    @JsonIgnore
    public String path() {
        return links.self();
    }

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
