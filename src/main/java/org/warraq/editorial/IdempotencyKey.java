package org.warraq.editorial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warraq.access.CurrentActor;
import org.warraq.http.ApiException;
import org.warraq.http.BodyDigest;

/** The {@code Idempotency-Key} of the request at hand, and what tells that request from another under the same key. */
@RequestScoped
class IdempotencyKey {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    CurrentActor caller;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo address;

    /**
     * Somebody's key for one request.
     *
     * @param request SHA-256 of what was asked
     */
    record Of(String caller, String key, byte[] request) {}

    /**
     * Empty where the header is not sent.
     *
     * @throws ApiException {@code invalid-parameter} (400) if it is not one value of 1 to 255 visible ASCII characters
     */
    Optional<Of> get() {
        var sent = headers.getRequestHeader(BodyDigest.KEY_HEADER);
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() > 1 || !VISIBLE_ASCII.matcher(sent.get(0)).matches()) {
            throw ApiException.invalidParameter(
                    BodyDigest.KEY_HEADER, "must be one value of 1 to 255 visible ASCII characters, without spaces");
        }
        return Optional.of(new Of(caller.get().id(), sent.get(0), request()));
    }

    private byte[] request() {
        var uri = address.getRequestUri();
        var digest = sha256();
        for (var part : List.of(uri.getRawPath(), text(uri.getRawQuery()), text(ifMatch()))) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            // No part holds a line feed, so that none can pass for two.
            digest.update((byte) '\n');
        }
        return digest.digest(BodyDigest.ofRequest());
    }

    private String ifMatch() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
