package org.warraq.imaging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/** A {@linkplain CleanCopy clean copy} of a PNG: its pixels, and the chunks that change their looks. */
final class CleanPng {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    /** PNG, third edition, section 4.7.2; what is not known is not copied. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private CleanPng() {}

    static void write(Path original, Orientation orientation, DataOutputStream out) throws IOException {
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(original), 1 << 16))) {
            CleanCopy.pass(bytes, SIGNATURE, out);
            var name = "";
            while (!name.equals("IEND")) {
                long length = Integer.toUnsignedLong(bytes.readInt());
                name = new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (KEPT.contains(name)) {
                    out.writeInt((int) length);
                    out.writeBytes(name);
                    CleanCopy.pass(bytes, length + CHECKSUM, out);
                } else {
                    bytes.skipNBytes(length + CHECKSUM);
                }
                if (name.equals("IHDR") && orientation.value() > 1) {
                    write("eXIf", CleanCopy.exif(orientation), out);
                }
            }
        }
    }

    private static void write(String name, byte[] content, DataOutputStream out) throws IOException {
        var checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        checksum.update(content);
        out.writeInt(content.length);
        out.writeBytes(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
