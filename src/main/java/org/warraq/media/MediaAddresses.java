package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.Presets;

/** Where the files of assets are. */
@ApplicationScoped
class MediaAddresses {

    @Inject
    MediaSettings settings;

    /** What all of them begin with; empty if they are paths. */
    String base() {
        return settings.baseUrl().map(base -> base.replaceAll("/+$", "")).orElse("");
    }

    /** Of the file as readers are given it, from the root of this server. */
    String path(Asset asset) {
        return Exhibit.clean(asset.mediaType, asset.renderable, asset.width, asset.height)
                .map(clean -> path(asset, clean.fileName()))
                .orElseGet(() -> originalPath(asset));
    }

    String url(Asset asset) {
        return base() + path(asset);
    }

    /** Of the file as it was uploaded, with all that it says. */
    String original(Asset asset) {
        return base() + originalPath(asset);
    }

    private static String originalPath(Asset asset) {
        return path(
                asset,
                "original." + AcceptedType.of(asset.mediaType).orElseThrow().extension());
    }

    List<ImageRendition> renditions(Asset asset) {
        if (!asset.renderable || asset.width == null || asset.height == null) {
            return List.of();
        }
        return Presets.of(asset.mediaType, asset.width, asset.height).stream()
                .map(rendition -> new ImageRendition(
                        rendition.name(),
                        base() + path(asset, rendition.fileName()),
                        rendition.width(),
                        rendition.height(),
                        rendition.mediaType()))
                .toList();
    }

    private static String path(Asset asset, String file) {
        return path(asset.id, asset.hash, file);
    }

    /** Of a file of the asset {@code id}, whose bytes and focal point are named by {@code hash}. */
    static String path(UUID id, String hash, String file) {
        return "/media/" + id + "/" + hash + "/" + file;
    }
}
