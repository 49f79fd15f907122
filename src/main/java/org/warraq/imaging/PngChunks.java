package org.warraq.imaging;

import io.quarkus.logging.Log;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * What a PNG says beside its pixels (PNG, third edition, sections 11.3.2.3, 11.3.3.4 and 11.3.4.5), before them and with
 * limits. General readers inflate all text that they meet, and a few bytes of it can be gigabytes.
 *
 * @param chunks the first of each name
 */
record PngChunks(Map<String, byte[]> chunks) {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> READ = Set.of("iCCP", "eXIf", "iTXt");
    private static final String PIXELS = "IDAT";
    private static final String XMP = "XML:com.adobe.xmp";

    /** Profiles of monitors have some kilobytes, those of presses up to two megabytes. */
    private static final int LARGEST = 4 << 20;

    static PngChunks of(Path file) throws IOException {
        var chunks = new HashMap<String, byte[]>();
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            bytes.skipNBytes(SIGNATURE);
            while (true) {
                long length = Integer.toUnsignedLong(bytes.readInt());
                var name = new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (name.equals(PIXELS)) {
                    return new PngChunks(chunks);
                }
                if (READ.contains(name) && length <= LARGEST) {
                    var chunk = bytes.readNBytes((int) length);
                    if (!name.equals("iTXt") || isXmp(chunk)) {
                        chunks.putIfAbsent(name, chunk);
                    }
                } else {
                    bytes.skipNBytes(length);
                }
                bytes.skipNBytes(CHECKSUM);
            }
        }
    }

    /** The profile of its colours, as ICC; empty if it has none that can be read. */
    byte[] profile() {
        var chunk = chunks.get("iCCP");
        var name = chunk == null ? -1 : indexOfZero(chunk);
        if (name < 0 || name + 2 >= chunk.length) {
            return new byte[0];
        }
        // After the name and one byte for the method, of which there is one.
        var deflated = new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
        try (var inflated = new InflaterInputStream(deflated)) {
            var profile = inflated.readNBytes(LARGEST);
            if (profile.length < LARGEST) {
                return profile;
            }
            Log.warnf("The profile of a PNG is larger than %d bytes, and is passed over", LARGEST);
        } catch (IOException damaged) {
            Log.warnf("The profile of a PNG is damaged, and is passed over: %s", damaged);
        }
        return new byte[0];
    }

    /** EXIF as TIFF; empty if it has none. */
    byte[] exif() {
        return chunks.getOrDefault("eXIf", new byte[0]);
    }

    /** XMP as XML, where it is not compressed, which it is not to be; empty if it has none. */
    byte[] xmp() {
        var chunk = chunks.get("iTXt");
        if (chunk == null) {
            return new byte[0];
        }
        // The keyword, then zero, no compression, no method, no language, no translation.
        var start = XMP.length() + 5;
        return chunk.length < start ? new byte[0] : Arrays.copyOfRange(chunk, start, chunk.length);
    }

    private static boolean isXmp(byte[] text) {
        var head = (XMP + "\0\0").getBytes(StandardCharsets.ISO_8859_1);
        return text.length > head.length && Arrays.equals(text, 0, head.length, head, 0, head.length);
    }

    private static int indexOfZero(byte[] bytes) {
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return at;
            }
        }
        return -1;
    }
}
