package org.warraq.imaging;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a picture without what it says beside its pixels: where it was taken and by whom, comments, smaller copies of it,
 * whatever programs left in it or after it. The pixels stay as they are, bit by bit, and so does what belongs to their
 * looks: the profile of their colours, their gamma and density, and how the picture is to be turned.
 */
final class CleanCopy {

    private CleanCopy() {}

    /** Whether it is known how to clean files of that type. */
    static boolean isMadeOf(AcceptedType type) {
        return type == AcceptedType.JPEG || type == AcceptedType.PNG || type == AcceptedType.WEBP;
    }

    /** @param into an existing file, which is overwritten */
    static void write(Path original, AcceptedType type, Path into) throws IOException {
        var orientation = Credits.of(Particulars.of(original, type)).orientation();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(into), 1 << 16))) {
            switch (type) {
                case JPEG -> CleanJpeg.write(original, orientation, out);
                case PNG -> CleanPng.write(original, orientation, out);
                case WEBP -> CleanWebp.write(original, orientation, out);
                default -> throw new IllegalArgumentException("There is no clean copy of " + type.mediaType());
            }
        }
    }

    /** EXIF that tells the orientation and nothing else, as TIFF. */
    static byte[] exif(Orientation orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation.value())
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** @throws IOException also where there are fewer bytes than {@code length} */
    static void pass(InputStream from, long length, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        for (var left = length; left > 0; ) {
            var count = from.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            if (count == 0) {
                throw new IOException("A picture is shorter than it says");
            }
            out.write(buffer, 0, count);
            left -= count;
        }
    }
}
