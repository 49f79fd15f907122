package org.warraq.imaging;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads WebP with the decoder of libwebp, in a process of its own: the one in Java holds some fifty bytes for each pixel of
 * a photograph. It reads no animations.
 */
final class WebpDecoder {
    private static final String END_OF_HEAD = "ENDHDR";
    private static final int LONGEST_LINE = 100;

    private WebpDecoder() {}

    /** The decoder, tried when it is first asked for; null where there is none that runs. */
    private static final class Decoder {
        static final Path PROGRAM = WebpProgram.unpacked("dwebp");
    }

    static boolean isAvailable() {
        return Decoder.PROGRAM != null;
    }

    /** A region of a picture, made that many times smaller. */
    static BufferedImage read(Path file, Rectangle region, int step) throws IOException {
        int width = Math.max(1, region.width / step);
        int height = Math.max(1, region.height / step);
        var pixels = Files.createTempFile("warraq-", ".pam");
        try {
            WebpProgram.run(
                    Decoder.PROGRAM.toString(),
                    file.toAbsolutePath().toString(),
                    "-quiet",
                    "-crop",
                    String.valueOf(region.x),
                    String.valueOf(region.y),
                    String.valueOf(region.width),
                    String.valueOf(region.height),
                    "-scale",
                    String.valueOf(width),
                    String.valueOf(height),
                    "-pam",
                    "-o",
                    pixels.toString());
            return pam(pixels, width, height);
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    /** Four bytes a pixel after a head of lines (netpbm, PAM). */
    private static BufferedImage pam(Path file, int width, int height) throws IOException {
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (!line(bytes).equals(END_OF_HEAD)) {
                // What it says is what was asked for.
            }
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            var line = new int[width];
            for (var y = 0; y < height; y++) {
                for (var x = 0; x < width; x++) {
                    line[x] = Integer.rotateRight(bytes.readInt(), 8);
                }
                picture.setRGB(0, y, width, 1, line, 0, width);
            }
            return picture;
        }
    }

    private static String line(DataInputStream bytes) throws IOException {
        var line = new StringBuilder();
        for (var next = bytes.readByte(); next != '\n'; next = bytes.readByte()) {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new IOException("This is not what the decoder writes");
            }
        }
        return line.toString();
    }
}
