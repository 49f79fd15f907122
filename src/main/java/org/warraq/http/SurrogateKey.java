package org.warraq.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The key by which a cache in front of us forgets a thing: 24 ASCII characters, for example {@code a-AZx…}. */
public final class SurrogateKey {
    /** Fastly's limit is 16 KB, others' 8 KB; what goes beyond would be dropped or refused. */
    private static final int MOST = 8 * 1024 / 25;

    private SurrogateKey() {}

    /** @param kind the kind's letter */
    public static String of(char kind, UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return kind + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Whether one header holds all keys. If not, an answer cannot be purged for everything it shows. */
    static boolean fit(List<String> keys) {
        return keys.size() <= MOST;
    }

    /** The keys of one header, at most 8 KB of them. */
    static String joined(List<String> keys, String separator) {
        return String.join(separator, fit(keys) ? keys : keys.subList(0, MOST));
    }
}
