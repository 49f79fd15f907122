package org.warraq.editorial;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an address of the site stands for. */
public record Resolution(
        @Schema(
                required = true,
                description = "The canonical path, or the address to which a redirect leads.",
                example = "/ar/دولي/زيارة-إلى-أنقرة")
        String path,

        @Schema(required = true, description = "Whether it is the very path asked for.")
        boolean canonical,

        @Schema(description = "The kind of the thing; absent for a redirect.", example = "article")
        String kind,

        UUID id,
        @Schema(example = "ar") String locale,

        @Schema(description = "For a redirect: whether clients may remember it.")
        Boolean permanent,

        Links links) {}
