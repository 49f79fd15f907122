package org.warraq.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** A person, whole. */
public record PersonView(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "person") String kind,

        @Schema(required = true, description = "The language of name and biography.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, example = "عبد اللطيف حموشي")
        String name,

        @Schema(description = "The name as lists order it, where that is another.", example = "حموشي، عبد اللطيف")
        String sortName,

        @Schema(required = true, example = "عبد-اللطيف-حموشي")
        String slug,

        @Schema(required = true, description = "Where the site shows them.", example = "/ar/people/عبد-اللطيف-حموشي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true, description = "Other names, in every language.")
        List<Alias> aliases,

        @Schema(
                required = true,
                description = "Posts that they hold or held, each in the language asked for if it has it.")
        List<PositionView> positions,

        String biography,

        @Schema(required = true, description = "Pages elsewhere about the same person.")
        List<String> sameAs,

        @Schema(required = true, description = "Whether they write for the publication.")
        boolean isAuthor,

        Image image,
        ObjectNode custom,
        @Schema(required = true) Instant publishedAt,
        @Schema(required = true) Instant modifiedAt,
        @Schema(required = true) PersonLinks links) {

    /** Where to go from a person. */
    public record PersonLinks(
            @Schema(required = true, description = "This person.")
            String self,

            @Schema(required = true, description = "The articles that are by or about them.")
            String articles,

            @Schema(required = true, description = "The events that they took part in.")
            String events) {}
}
