package org.warraq.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a WebP says beside its pixels (RFC 9649, section 2.7), with limits.
 *
 * @param chunks the first of each name
 * @param frames pictures of an animation
 * @param whole whether the file is as long as it says
 */
record WebpChunks(Map<String, byte[]> chunks, int frames, boolean whole) {
    private static final Set<String> READ = Set.of("EXIF", "XMP ", "ICCP");
    private static final int LARGEST = 4 << 20;
    private static final int HEAD = 8;
    private static final int FIRST = 12;
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    static WebpChunks of(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(4);
            long end = unsigned(bytes) + HEAD;
            var chunks = new HashMap<String, byte[]>();
            var frames = 0;
            long at = FIRST;
            while (at + HEAD <= Math.min(end, bytes.length())) {
                bytes.seek(at);
                var name = name(bytes);
                long length = unsigned(bytes);
                frames += name.equals("ANMF") ? 1 : 0;
                if (READ.contains(name) && length <= Math.min(LARGEST, bytes.length() - at)) {
                    var chunk = new byte[(int) length];
                    bytes.readFully(chunk);
                    chunks.putIfAbsent(name, chunk);
                }
                at += HEAD + length + length % 2;
            }
            return new WebpChunks(chunks, frames, end <= bytes.length() + 1);
        }
    }

    /** EXIF as TIFF; empty if it has none. */
    byte[] exif() {
        var chunk = chunks.getOrDefault("EXIF", new byte[0]);
        // It does not belong there, and many writers put it there.
        var preamble = chunk.length > PREAMBLE.length && Arrays.equals(PREAMBLE, Arrays.copyOf(chunk, PREAMBLE.length));
        return preamble ? Arrays.copyOfRange(chunk, PREAMBLE.length, chunk.length) : chunk;
    }

    /** XMP as XML; empty if it has none. */
    byte[] xmp() {
        return chunks.getOrDefault("XMP ", new byte[0]);
    }

    /** The profile of its colours, as ICC; empty if it has none. */
    byte[] profile() {
        return chunks.getOrDefault("ICCP", new byte[0]);
    }

    boolean isAnimated() {
        return frames > 0;
    }

    private static String name(RandomAccessFile bytes) throws IOException {
        var name = new byte[4];
        bytes.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static long unsigned(RandomAccessFile bytes) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(bytes.readInt()));
    }
}
