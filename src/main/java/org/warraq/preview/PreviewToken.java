package org.warraq.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a link: 32 random bytes in base64url. Nothing but its hash is kept, and it is not printed by accident. */
record PreviewToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static PreviewToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PreviewToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it cannot be one of ours. */
    static Optional<PreviewToken> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PreviewToken(text)) : Optional.empty();
    }

    /** SHA-256 in hexadecimal digits. Looked up by index: whoever times that learns of hashes, which lead to no token. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "PreviewToken";
    }
}
