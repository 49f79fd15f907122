package org.warraq.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret that opens all of management. Only its SHA-256 is kept, and compared in constant time: hashing first makes
 * both sides equally long, so that neither the length nor a common beginning shows in the time an answer takes.
 */
@ApplicationScoped
public class AdminToken {

    /** Shortest secret that is accepted, in characters. */
    public static final int SHORTEST = 32;

    private final Optional<byte[]> digest;

    AdminToken(@ConfigProperty(name = "warraq.admin-token") Optional<String> token) {
        token.ifPresent(AdminToken::requireStrong);
        this.digest = token.map(AdminToken::sha256);
    }

    /** Without a configured token nothing matches. */
    boolean matches(String presented) {
        return digest.filter(expected -> MessageDigest.isEqual(expected, sha256(presented)))
                .isPresent();
    }

    /**
     * Refuses what could be guessed or could not be sent in a header.
     *
     * @throws IllegalArgumentException with a message for whoever set it, that does not repeat the secret
     */
    public static void requireStrong(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException("WARRAQ_ADMIN_TOKEN has " + token.length() + " characters; " + SHORTEST
                    + " or more are needed. A good one: openssl rand -hex 32");
        }
        if (!token.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException("WARRAQ_ADMIN_TOKEN may hold visible ASCII characters only, no spaces:"
                    + " it is sent in a header. A good one: openssl rand -hex 32");
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
