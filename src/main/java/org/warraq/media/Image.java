package org.warraq.media;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.imaging.FocalPoint;

/** A picture where something shows it. */
@Schema(name = "Image", description = "A picture.")
public record Image(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description = "The whole picture, without what its file says beside it.",
                example = "/media/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d/9f86d081884c7d65/picture.jpg")
        String url,

        @Schema(required = true, example = "image/jpeg") String mediaType,

        @Schema(required = true, description = "In pixels.", example = "3000")
        int width,

        @Schema(required = true, description = "In pixels.", example = "2000")
        int height,

        @Schema(description = "What it shows, for who does not see it.")
        String alt,

        String caption,

        @Schema(description = "Whom to name beside it.") String credit,

        @Schema(description = "What every crop is to show; the middle if absent.")
        FocalPoint focalPoint,

        @Schema(required = true, description = "The same in other sizes and crops, none larger than itself.")
        List<ImageRendition> renditions,

        @Schema(description = "A sketch of it, to be shown until it is there: https://blurha.sh.")
        String blurhash) {

    /**
     * As a face beside a text: in its square sizes, or whole and small where it has none, and without the words that belong
     * below a picture. A third of what it would be otherwise.
     */
    public Image portrait() {
        var square = renditions.stream().filter(ImageRendition::isSquare).toList();
        var small = square.isEmpty()
                ? renditions.stream().filter(ImageRendition::isSmallest).toList()
                : square;
        return new Image(id, url, mediaType, width, height, alt, null, credit, focalPoint, small, blurhash);
    }

    /** As the asset says by itself. */
    public static Image of(MediaCard card) {
        return of(card, null, null, null);
    }

    /** With the words of the place where it stands; where one is null, the asset's own. */
    public static Image of(MediaCard card, String caption, String alt, String credit) {
        return new Image(
                card.id(),
                card.url(),
                card.mediaType(),
                card.width(),
                card.height(),
                alt == null ? card.alt() : alt,
                caption == null ? card.caption() : caption,
                credit == null ? card.credit() : credit,
                card.focalPoint(),
                card.renditions(),
                card.blurhash());
    }
}
