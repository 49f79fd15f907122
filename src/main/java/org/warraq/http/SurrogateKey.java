package org.warraq.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** The key by which a cache in front of us forgets a thing: 24 ASCII characters, for example {@code a-AZx…}. */
public final class SurrogateKey {
    private SurrogateKey() {}

    /** @param kind the kind's letter */
    public static String of(char kind, UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return kind + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
