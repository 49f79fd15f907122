package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where the files of assets are. */
@ApplicationScoped
class MediaAddresses {

    @Inject
    MediaSettings settings;

    /** What all of them begin with; empty if they are paths. */
    String base() {
        return settings.baseUrl().map(base -> base.replaceAll("/+$", "")).orElse("");
    }

    /** From the root of this server. */
    String path(Asset asset) {
        return folder(asset) + "original."
                + AcceptedType.of(asset.mediaType).orElseThrow().extension();
    }

    String url(Asset asset) {
        return base() + path(asset);
    }

    List<ImageRendition> renditions(Asset asset) {
        if (!asset.renderable || asset.width == null || asset.height == null) {
            return List.of();
        }
        return Presets.of(asset.mediaType, asset.width, asset.height).stream()
                .map(rendition -> new ImageRendition(
                        rendition.name(),
                        base() + folder(asset) + rendition.name() + "." + rendition.extension(),
                        rendition.width(),
                        rendition.height(),
                        rendition.mediaType()))
                .toList();
    }

    private static String folder(Asset asset) {
        return "/media/" + asset.id + "/" + asset.hash + "/";
    }
}
