package org.warraq.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** A person as lists, bylines and articles show them. Posts are not here: which one is held, a clock decides. */
public record PersonCard(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "person") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, example = "عبد اللطيف حموشي")
        String name,

        @Schema(required = true, example = "عبد-اللطيف-حموشي")
        String slug,

        @Schema(required = true, description = "Where the site shows them.", example = "/ar/people/عبد-اللطيف-حموشي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true, description = "Whether they write for the publication.")
        boolean isAuthor,

        Image image,
        @Schema(required = true) Links links)
        implements Card {

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
