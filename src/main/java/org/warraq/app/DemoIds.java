package org.warraq.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids of the demo newsroom: UUIDv7 like all others, but of one fixed moment and made of the thing's key. */
final class DemoIds {

    /** 21 September 2024, the last day of the visit that the founding article tells of. */
    private static final long MOMENT = 1_726_876_800_000L;

    private DemoIds() {}

    static UUID of(String key) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
            var high = MOMENT << 16 | 0x7000 | hash.getLong() & 0x0FFF;
            var low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
