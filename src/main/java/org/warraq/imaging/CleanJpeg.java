package org.warraq.imaging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A {@linkplain CleanCopy clean copy} of a JPEG: of what applications left in it, what says how its colours are meant. */
final class CleanJpeg {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;

    /** Of JFIF, before the small copy that it may have of the picture; its last two bytes are the size of that. */
    private static final int JFIF = 14;

    private CleanJpeg() {}

    static void write(Path original, Orientation orientation, DataOutputStream out) throws IOException {
        try (var markers = JpegMarkers.of(original)) {
            var segment = markers.next(OutputStream.nullOutputStream());
            while (segment != null && segment.marker() != JpegMarkers.END) {
                if (isKept(segment)) {
                    write(segment, out);
                }
                if (segment.marker() == JpegMarkers.START && orientation.value() > 1) {
                    write(exif(orientation), out);
                }
                segment = markers.next(out);
            }
            write(new JpegMarkers.Segment(JpegMarkers.END, new byte[0]), out);
        }
    }

    private static boolean isKept(JpegMarkers.Segment segment) {
        return switch (segment.marker()) {
            case APP0 -> segment.beginsWith("JFIF\0");
            case APP2 -> segment.beginsWith("ICC_PROFILE\0");
            case APP14 -> segment.beginsWith("Adobe");
            case JpegMarkers.COMMENT -> false;
            default -> segment.marker() < APP0 || segment.marker() > APP15;
        };
    }

    private static void write(JpegMarkers.Segment segment, DataOutputStream out) throws IOException {
        out.write(0xFF);
        out.write(segment.marker());
        if (!segment.isAlone()) {
            var content = segment.marker() == APP0 ? withoutSmallCopy(segment.content()) : segment.content();
            out.writeShort(content.length + 2);
            out.write(content);
        }
    }

    private static byte[] withoutSmallCopy(byte[] jfif) {
        if (jfif.length <= JFIF) {
            return jfif;
        }
        var plain = Arrays.copyOf(jfif, JFIF);
        plain[JFIF - 2] = 0;
        plain[JFIF - 1] = 0;
        return plain;
    }

    private static JpegMarkers.Segment exif(Orientation orientation) {
        var name = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var tiff = CleanCopy.exif(orientation);
        var content = Arrays.copyOf(name, name.length + tiff.length);
        System.arraycopy(tiff, 0, content, name.length, tiff.length);
        return new JpegMarkers.Segment(APP1, content);
    }
}
