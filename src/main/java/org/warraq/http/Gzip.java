package org.warraq.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Gzip (RFC 1952) of whole texts, with deflaters that are kept: making one costs more than a small text does. */
final class Gzip {
    /** Measured on 11 KB of Arabic cards: 23 µs for 2.6 KB, where the usual level 6 takes 74 µs for 2.3 KB. */
    private static final int LEVEL = 2;

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    private static final ArrayBlockingQueue<Deflater> IDLE =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private Gzip() {}

    static byte[] compress(byte[] plain) {
        Deflater kept = IDLE.poll();
        Deflater deflater = kept == null ? new Deflater(LEVEL, true) : kept;
        try {
            return compress(plain, deflater);
        } finally {
            deflater.reset();
            if (!IDLE.offer(deflater)) {
                deflater.end();
            }
        }
    }

    private static byte[] compress(byte[] plain, Deflater deflater) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
        out.writeBytes(HEADER);
        byte[] buffer = new byte[Math.min(plain.length + 64, 8_192)];
        deflater.setInput(plain);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        out.writeBytes(ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(plain.length)
                .array());
        return out.toByteArray();
    }
}
