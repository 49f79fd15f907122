package org.warraq.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Managed;

/** An asset as the desk sees it; its content can be written back as it is. */
public record ManagedAsset(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "media") String kind,

        @Schema(required = true, description = "What its bytes are, whatever its name says.", example = "image/jpeg")
        String mediaType,

        @Schema(required = true) long bytes,

        @Schema(required = true, description = "The digest of its bytes, which no other asset has.")
        String sha256,

        @Schema(description = "A picture's, in pixels.") Integer width,
        @Schema(description = "A picture's, in pixels.") Integer height,

        @Schema(description = "How long it lasts, in seconds.")
        Double duration,

        @Schema(description = "A sketch of a picture: https://blurha.sh.")
        String blurhash,

        @Schema(
                required = true,
                description = "What the desk calls it: what it shows, its caption, or else the name of its file.")
        String label,

        @Schema(
                required = true,
                description =
                        "Where its file is for the desk, for two to three hours, whether or not something live shows it: as it was uploaded, with all that it says. Without the query, whoever asks is led to what readers are given, while something live shows it.",
                example =
                        "/media/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d/9f86d081884c7d65/original.jpg?until=1760000000&signature=…")
        String url,

        @Schema(required = true, description = "Its sizes and crops, at addresses of the same kind.")
        List<ImageRendition> renditions,

        @Schema(required = true, description = "Whether the rights have ended.")
        boolean expired,

        @Schema(description = "Since when nobody is shown it.")
        Instant blockedAt,

        String blockReason,

        @Schema(required = true, description = "Counts the changes; its ETag.")
        long version,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Managed.Person createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) AssetContent content,

        @Schema(
                description =
                        "How many texts that show it were not rendered again yet when this was answered; absent if nobody waited for them.")
        Integer pendingDependents) {

    private static final double MILLIS = 1000;

    /** Where the desk finds its file and its renditions, shown to others or not. */
    record Addresses(String original, List<ImageRendition> renditions) {}

    static ManagedAsset of(Asset asset, AssetContent content, Addresses addresses, Integer pendingDependents) {
        return new ManagedAsset(
                asset.id,
                MediaGalleys.NAME,
                asset.mediaType,
                asset.bytes,
                asset.sha256,
                asset.width,
                asset.height,
                asset.durationMillis == null ? null : asset.durationMillis / MILLIS,
                asset.blurhash,
                asset.label,
                addresses.original(),
                addresses.renditions(),
                asset.expired,
                asset.blockedAt,
                asset.blockReason,
                asset.version,
                asset.createdAt,
                new Managed.Person(asset.createdBy, asset.createdByName),
                asset.updatedAt,
                content,
                pendingDependents);
    }
}
