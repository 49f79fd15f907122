package org.warraq.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.warraq.imaging.FocalPoint;

/** What bytes are known by. */
final class Digests {

    /** Of 64 hexadecimal digits: enough to tell an address of ours from its former ones. */
    private static final int NAME = 16;

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What names bytes and focal point in addresses, which may therefore be kept for ever. */
    static String name(String sha256, FocalPoint focus) {
        var named = focus == null ? sha256 : sha256 + " " + focus.x() + " " + focus.y();
        var digest = sha256().digest(named.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest).substring(0, NAME);
    }
}
