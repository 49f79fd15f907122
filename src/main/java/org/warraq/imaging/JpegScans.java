package org.warraq.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * How a JPEG brings its pixels: in one scan, which a decoder passes on line by line, or in several that add to one another,
 * so that it holds all of them until the last, as the progressive ones do.
 *
 * @param ended whether the picture has its end; not looked at where there are too many
 */
record JpegScans(int number, boolean ended) {

    /** Of a coefficient, of which there is one for each value of each pixel. */
    private static final int BYTES = 2;

    /** Counts them, to one beyond {@code most}. */
    static JpegScans of(Path jpeg, int most) throws IOException {
        var scans = 0;
        try (var markers = JpegMarkers.of(jpeg)) {
            var segment = markers.next(OutputStream.nullOutputStream());
            while (segment != null && segment.marker() != JpegMarkers.END && scans <= most) {
                scans += segment.marker() == JpegMarkers.SCAN ? 1 : 0;
                segment = markers.next(OutputStream.nullOutputStream());
            }
            return new JpegScans(scans, segment != null);
        }
    }

    /** What a decoder holds of each pixel until the last scan, in bytes. */
    static int heldOfAPixel(Path jpeg) throws IOException {
        var progressive = false;
        var components = 0;
        try (var markers = JpegMarkers.of(jpeg)) {
            var segment = markers.next(OutputStream.nullOutputStream());
            while (segment != null && segment.marker() != JpegMarkers.SCAN) {
                if (segment.isFrame() && segment.content().length > 5) {
                    progressive = (segment.marker() & 3) == 2;
                    components = segment.content()[5];
                }
                segment = markers.next(OutputStream.nullOutputStream());
            }
            var part = segment != null && segment.content().length > 0 && segment.content()[0] < components;
            return progressive || part ? BYTES * components : 0;
        }
    }
}
