package org.warraq.preview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** A link that still opens, without its secret. */
@Schema(name = "PreviewLink")
public record PreviewLinkView(
        @Schema(required = true) UUID id,

        @Schema(description = "The revision that it shows; absent if it follows the newest.", example = "3")
        Integer revision,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant expiresAt) {

    static PreviewLinkView of(PreviewLink link) {
        return new PreviewLinkView(
                link.id,
                link.revision,
                link.createdAt,
                new Managed.Person(link.createdById, link.createdByName),
                link.expiresAt);
    }
}
