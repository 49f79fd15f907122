package org.warraq.editorial;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A managed redirect. */
@Schema(name = "ManagedRedirect")
public record RedirectView(
        @Schema(required = true) UUID id,
        @Schema(required = true, example = "/?p=1234") String from,

        @Schema(description = "Absent if it is gone.", example = "/ar/دولي")
        String to,

        @Schema(required = true) boolean gone,
        @Schema(required = true) boolean permanent,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true) Instant createdAt) {

    static RedirectView of(Redirect redirect) {
        return new RedirectView(
                redirect.id,
                redirect.from,
                redirect.to,
                redirect.to == null,
                redirect.permanent,
                redirect.version,
                redirect.createdAt);
    }
}
