package org.warraq.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.warraq.editorial.Card;
import org.warraq.imaging.FocalPoint;

/**
 * All that a text which shows an asset needs of it, in one language. Readers see it as an {@link Image} or a {@link
 * MediaFile}, with the words of the place where it stands.
 *
 * @param slug its id: assets have no names in addresses
 * @param path of the file, on this server
 * @param url of the file, as readers are given it
 * @param durationMillis null if it does not last, or is not known
 */
public record MediaCard(
        UUID id,
        String kind,
        String locale,
        String slug,
        String path,
        String url,
        String mediaType,
        String fileName,
        long bytes,
        Integer width,
        Integer height,
        Long durationMillis,
        String alt,
        String caption,
        String credit,
        FocalPoint focalPoint,
        String blurhash,
        List<ImageRendition> renditions)
        implements Card {

    /** With other addresses of the same files. */
    MediaCard at(UnaryOperator<String> addresses) {
        return new MediaCard(
                id,
                kind,
                locale,
                slug,
                path,
                addresses.apply(url),
                mediaType,
                fileName,
                bytes,
                width,
                height,
                durationMillis,
                alt,
                caption,
                credit,
                focalPoint,
                blurhash,
                renditions.stream().map(rendition -> rendition.at(addresses)).toList());
    }

    @Override
    @JsonIgnore
    public String label() {
        if (alt != null) {
            return alt;
        }
        return caption == null ? fileName : caption;
    }

    /** Whether it can be shown as a picture; else it is a file. */
    @JsonIgnore
    public boolean isImage() {
        return mediaType.startsWith("image/") && width != null && height != null;
    }
}
