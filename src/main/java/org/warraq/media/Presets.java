package org.warraq.media;

import java.util.List;

/** The sizes and crops in which pictures are served. */
final class Presets {

    private Presets() {}

    static List<Rendition> of(String mediaType, int width, int height) {
        var thumbnail = Math.min(320, width);
        return List.of(
                new Rendition("thumbnail", thumbnail, Math.max(1, height * thumbnail / width), "image/webp", "webp"));
    }
}
