package org.warraq.imaging;

import java.awt.Rectangle;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The screen on which a GIF shows its pictures (GIF89a, sections 18 and 20). The first need not fill it: around it nothing
 * is seen.
 *
 * @param first where the first picture lies on it
 */
record GifScreen(int width, int height, Rectangle first) {
    private static final int SIGNATURE = 6;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;

    static GifScreen of(Path file) throws IOException {
        try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            bytes.skipNBytes(SIGNATURE);
            var width = number(bytes);
            var height = number(bytes);
            var flags = bytes.readUnsignedByte();
            bytes.skipNBytes(2);
            if ((flags & 0x80) != 0) {
                bytes.skipNBytes(3L << (flags & 7) + 1);
            }
            var first = first(bytes);
            // Browsers widen a screen that is too small for it.
            return new GifScreen(
                    Math.max(width, first.x + first.width), Math.max(height, first.y + first.height), first);
        }
    }

    boolean isFilled() {
        return first.equals(new Rectangle(width, height));
    }

    private static Rectangle first(DataInputStream bytes) throws IOException {
        var block = bytes.readUnsignedByte();
        while (block == EXTENSION) {
            bytes.skipNBytes(1);
            for (var length = bytes.readUnsignedByte(); length > 0; length = bytes.readUnsignedByte()) {
                bytes.skipNBytes(length);
            }
            block = bytes.readUnsignedByte();
        }
        if (block != PICTURE) {
            throw new IOException("The GIF has no picture");
        }
        return new Rectangle(number(bytes), number(bytes), number(bytes), number(bytes));
    }

    private static int number(DataInputStream bytes) throws IOException {
        return bytes.readUnsignedByte() | bytes.readUnsignedByte() << 8;
    }
}
