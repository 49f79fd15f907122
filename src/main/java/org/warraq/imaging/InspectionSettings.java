package org.warraq.imaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a picture may ask of the server, as far as its header tells. Checked before anything of it is decoded. */
@ConfigMapping(prefix = "warraq.media")
interface InspectionSettings {

    /** Width times height. */
    @WithDefault("100000000")
    long maxPixels();

    /**
     * The same of a WebP that the decoder in Java has to read, because it is an animation or because no other decoder runs
     * here: it holds all of it, at some fifty bytes a pixel.
     */
    @WithDefault("4000000")
    long maxWebpPixels();

    /** Of a picture, in bytes; how large a film may be is said elsewhere. */
    @WithDefault("67108864")
    long maxImageBytes();

    /** Of an SVG, in bytes: whoever reads it holds its longest attribute several times over. */
    @WithDefault("5242880")
    long maxSvgBytes();

    /** Pictures of an animation. */
    @WithDefault("500")
    int maxFrames();
}
