package org.warraq.preview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new link. The only answer that holds its secret. */
public record PreviewLinkMade(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "The secret. It is not kept and cannot be asked for again.",
                example = "p0uYV7pJ4x1wC3n8b2kq9sZtLr5mHdQeXgAaBfCjDkE")
        String token,

        @Schema(
                required = true,
                description = "Where whoever knows it sees the item.",
                example = "/v1/preview/p0uYV7pJ4x1wC3n8b2kq9sZtLr5mHdQeXgAaBfCjDkE")
        String path,

        @Schema(description = "The revision that it shows; absent if it follows the newest.", example = "3")
        Integer revision,

        @Schema(required = true) Instant expiresAt) {

    static PreviewLinkMade of(PreviewLink link, PreviewToken token) {
        return new PreviewLinkMade(link.id, token.text(), "/v1/preview/" + token.text(), link.revision, link.expiresAt);
    }
}
