package org.warraq.imaging;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes WebP with the encoder of libwebp, a program of its own that a library brings for the usual platforms. Whether
 * it runs on this one is tried once; where it does not, no WebP is offered.
 */
final class Webp {
    private static final int QUALITY = 80;

    private Webp() {}

    /** The encoder, tried when it is first asked for; null where there is none that runs. */
    private static final class Encoder {
        static final Path PROGRAM = WebpProgram.unpacked("cwebp");
    }

    static boolean isAvailable() {
        return Encoder.PROGRAM != null;
    }

    /** @throws IOException also where the encoder did not end in time */
    static void write(BufferedImage picture, Path into) throws IOException {
        var pixels = Files.createTempFile("warraq-", ".pam");
        try {
            writePam(picture, pixels);
            WebpProgram.run(
                    Encoder.PROGRAM.toString(),
                    "-quiet",
                    "-metadata",
                    "none",
                    "-q",
                    String.valueOf(QUALITY),
                    pixels.toString(),
                    "-o",
                    into.toString());
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    /** The plainest format that the encoder reads: a head and the bytes of the pixels (netpbm, PAM). */
    private static void writePam(BufferedImage picture, Path into) throws IOException {
        var alpha = picture.getColorModel().hasAlpha();
        int width = picture.getWidth();
        int depth = alpha ? 4 : 3;
        try (var out = new BufferedOutputStream(Files.newOutputStream(into), 1 << 16)) {
            var head = "P7\nWIDTH %d\nHEIGHT %d\nDEPTH %d\nMAXVAL 255\nTUPLTYPE %s\nENDHDR\n"
                    .formatted(width, picture.getHeight(), depth, alpha ? "RGB_ALPHA" : "RGB");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var line = new int[width];
            var bytes = new byte[width * depth];
            for (var y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, width, 1, line, 0, width);
                for (var x = 0; x < width; x++) {
                    bytes[x * depth] = (byte) (line[x] >> 16);
                    bytes[x * depth + 1] = (byte) (line[x] >> 8);
                    bytes[x * depth + 2] = (byte) line[x];
                    if (alpha) {
                        bytes[x * depth + 3] = (byte) (line[x] >>> 24);
                    }
                }
                out.write(bytes);
            }
        }
    }
}
