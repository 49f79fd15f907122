package org.warraq.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * What a token looks like: {@code wrq_}, 32 random bytes in 43 digits of base 62, and the CRC-32 of all that in 6. The
 * beginning and the checksum are for those who look for tokens where none should be, and for telling a mistyped one
 * without asking the database. Chance is all in the random bytes, so one SHA-256 is as good as a slow hash: there is
 * nothing to guess.
 */
final class Secret {

    static final String PREFIX = "wrq_";

    private static final int BYTES = 32;
    private static final int DIGITS = 43;
    private static final int CHECKSUM = 6;
    private static final int LENGTH = PREFIX.length() + DIGITS + CHECKSUM;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    static String of(byte[] bytes) {
        var text = PREFIX + Base62.of(bytes, DIGITS);
        return text + checksum(text);
    }

    /** Whether {@code text} can be a token of ours. Whether it is one is for the database to say. */
    static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX) || !Base62.areDigits(text.substring(PREFIX.length()))) {
            return false;
        }
        var end = LENGTH - CHECKSUM;
        return text.substring(end).equals(checksum(text.substring(0, end)));
    }

    /** SHA-256, by which a token is kept and found. To look up by it takes equally long whatever the token was. */
    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String checksum(String text) {
        var checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.US_ASCII));
        return Base62.of(checksum.getValue(), CHECKSUM);
    }
}
