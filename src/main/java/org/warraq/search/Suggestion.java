package org.warraq.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;

/** Something that may be meant by what was typed so far. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that may be meant by what was typed so far.")
public record Suggestion(
        @Schema(required = true) SearchType kind,
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The language of the title.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,

        @Schema(required = true, description = "Its headline or name.")
        MarkedText title,

        @Schema(description = "The other name by which it was found; absent if it was by its title.")
        MarkedText alias,

        @Schema(
                description =
                        "`true` if it is called so but for a letter or two, absent otherwise: nothing is marked then.")
        Boolean mistyped,

        @Schema(required = true, example = "عبد-اللطيف-حموشي")
        String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/people/عبد-اللطيف-حموشي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(required = true) Links links) {}
