package org.warraq.editorial;

import java.util.Map;
import java.util.UUID;

/** Where delivery serves a thing. */
public final class DeliveryPaths {

    /** Those that are not the name of one and an s. */
    private static final Map<String, String> PLURALS = Map.of("person", "people", "media", "media");

    private DeliveryPaths() {}

    /** The name of a kind's resources in paths: {@code people} for {@code person}. */
    public static String collection(String kind) {
        return PLURALS.getOrDefault(kind, kind + "s");
    }

    /** {@code /v1/articles/…}: the address that never changes. */
    public static String self(String kind, UUID id) {
        return "/v1/" + collection(kind) + "/" + id;
    }
}
