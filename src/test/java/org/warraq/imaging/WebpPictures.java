package org.warraq.imaging;

import static org.warraq.imaging.DrawnPictures.joined;
import static org.warraq.imaging.DrawnPictures.latin;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** Pictures in WebP, also such as the encoder does not make. */
final class WebpPictures {
    static final byte[] PLAIN = webp(DrawnPictures.redAndBlue(300, 200));

    private WebpPictures() {}

    static byte[] webp(BufferedImage picture) {
        try {
            var file = Files.createTempFile("warraq-", ".webp");
            Webp.write(picture, file);
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The picture of {@link #PLAIN} several times (RFC 9649, section 2.7). */
    static byte[] animated(int frames) {
        var size = new byte[] {(byte) (299 & 0xFF), 299 >> 8, 0, (byte) 199, 0, 0};
        var canvas = chunk("VP8X", new byte[] {2, 0, 0, 0}, size);
        var loop = chunk("ANIM", new byte[6]);
        var picture = Arrays.copyOfRange(PLAIN, 12, PLAIN.length);
        var frame = chunk("ANMF", new byte[6], size, new byte[] {100, 0, 0, 0}, picture);
        var all = joined(canvas, loop);
        for (var number = 0; number < frames; number++) {
            all = joined(all, frame);
        }
        return chunk("RIFF", latin("WEBP"), all);
    }

    /** The picture of {@link #PLAIN} with EXIF and XMP. */
    static byte[] saying(byte[] exif, String xmp) {
        var size = new byte[] {(byte) (299 & 0xFF), 299 >> 8, 0, (byte) 199, 0, 0};
        var canvas = chunk("VP8X", new byte[] {0x0C, 0, 0, 0}, size);
        var picture = Arrays.copyOfRange(PLAIN, 12, PLAIN.length);
        var said = joined(chunk("EXIF", exif), chunk("XMP ", xmp.getBytes(StandardCharsets.UTF_8)));
        return chunk("RIFF", latin("WEBP"), canvas, picture, said);
    }

    private static byte[] chunk(String name, byte[]... parts) {
        var content = joined(parts);
        var length = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array();
        return joined(latin(name), length, content, new byte[content.length % 2]);
    }
}
