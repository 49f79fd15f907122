package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A managed redirect, as whoever serves the site applies it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A managed redirect, as whoever serves the site applies it.")
public record SiteRedirect(
        @Schema(
                required = true,
                description = "A path of the site, with its query if that matters.",
                example = "/?p=1234")
        String from,

        @Schema(description = "A path of the site or an address elsewhere; absent if it is gone.", example = "/ar/دولي")
        String to,

        @Schema(required = true, description = "Whether nothing took its place: to be answered 410.")
        boolean gone,

        @Schema(required = true, description = "Whether clients may remember it: 308, else 307.")
        boolean permanent) {}
