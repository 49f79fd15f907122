package org.warraq.http;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The SHA-256 of the body of the request at hand, byte by byte as it was sent: by it a repeated request is told from
 * another one. Only of requests with an {@code Idempotency-Key}, since nobody else asks.
 */
public final class BodyDigest {

    public static final String KEY_HEADER = "Idempotency-Key";

    private static final String PROPERTY = "warraq.body-digest";

    private BodyDigest() {}

    static void remember(String idempotencyKey, byte[] body) {
        if (idempotencyKey != null) {
            CurrentRequestManager.get().setProperty(PROPERTY, Hashes.sha256().digest(body));
        }
    }

    /** 32 bytes; none for a request without a body. */
    public static byte[] ofRequest() {
        return CurrentRequestManager.get().getProperty(PROPERTY) instanceof byte[] digest ? digest : new byte[0];
    }
}
