package org.warraq.media;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recording or document where something shows it. */
@Schema(name = "MediaFile", description = "A recording, a film or a document.")
public record MediaFile(
        @Schema(required = true) UUID id,

        @Schema(required = true, example = "/media/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d/9f86d081884c7d65/original.pdf")
        String url,

        @Schema(required = true, example = "application/pdf")
        String mediaType,

        @Schema(required = true, description = "What to call it when it is saved.")
        String fileName,

        @Schema(required = true) long bytes,

        @Schema(description = "How long it lasts, in seconds.", example = "93.4")
        Double duration,

        String caption,

        @Schema(description = "Whom to name beside it.") String credit) {

    private static final double MILLIS = 1000;

    /** As the asset says by itself. */
    public static MediaFile of(MediaCard card) {
        return of(card, null, null);
    }

    /** With the words of the place where it stands; where one is null, the asset's own. */
    public static MediaFile of(MediaCard card, String caption, String credit) {
        return new MediaFile(
                card.id(),
                card.url(),
                card.mediaType(),
                card.fileName(),
                card.bytes(),
                card.durationMillis() == null ? null : card.durationMillis() / MILLIS,
                caption == null ? card.caption() : caption,
                credit == null ? card.credit() : credit);
    }
}
