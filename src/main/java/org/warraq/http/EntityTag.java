package org.warraq.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A strong entity tag (RFC 9110, section 8.8.3) of a text that is sent plain or compressed: the two differ in bytes, so
 * the compressed one's tag ends in {@code -gz}, and a client that has either has the text.
 *
 * @param core without quotes and suffix
 */
record EntityTag(String core) {
    private static final String COMPRESSED = "-gz";

    /** The hash of several parts; null parts count as empty. */
    static EntityTag of(Iterable<String> hashes, String... more) {
        MessageDigest digest = Hashes.sha256();
        hashes.forEach(hash -> add(digest, hash));
        for (String part : more) {
            add(digest, part);
        }
        return new EntityTag(Hashes.brief(digest));
    }

    private static void add(MessageDigest digest, String part) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    /** A query whose parameters stand in another order is the same query. */
    static String canonical(String query) {
        if (query == null || query.indexOf('&') < 0) {
            return query;
        }
        String[] parameters = query.split("&");
        Arrays.sort(parameters);
        return String.join("&", parameters);
    }

    String text(boolean compressed) {
        return compressed ? '"' + core + COMPRESSED + '"' : '"' + core + '"';
    }

    /** Whether {@code If-Match} names this text as it is sent plain, by strong comparison (RFC 9110, section 13.1.1). */
    boolean isAmong(String ifMatch) {
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(text(false)));
    }

    /** Whether {@code If-None-Match} names this text, by weak comparison (RFC 9110, section 13.1.2). */
    boolean in(String ifNoneMatch) {
        return ifNoneMatch.contains(text(false))
                || ifNoneMatch.contains(text(true))
                || ifNoneMatch.strip().equals("*");
    }
}
