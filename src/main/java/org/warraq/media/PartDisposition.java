package org.warraq.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What the head of a part says about it. Names of files come as UTF-8, as browsers and curl send them, or percent-encoded
 * as {@code filename*} (RFC 5987), which is the better one where both are there.
 *
 * @param name empty if there is none
 * @param fileName null if there is none
 */
record PartDisposition(String name, String fileName) {

    private static final String UTF_8 = "utf-8'";

    /** @param header null if there is none */
    static PartDisposition of(String header) {
        var parameters = header == null ? Map.<String, String>of() : DispositionParameters.of(header);
        var encoded = decoded(parameters.get("filename*"));
        return new PartDisposition(
                parameters.getOrDefault("name", ""), encoded == null ? parameters.get("filename") : encoded);
    }

    /** {@code UTF-8'language'percent-encoded}; null where it is not that, as where there is none. */
    private static String decoded(String value) {
        if (value == null || !value.toLowerCase(Locale.ROOT).startsWith(UTF_8)) {
            return null;
        }
        var text = value.substring(value.indexOf('\'', UTF_8.length()) + 1);
        if (text.isEmpty() || text.length() == value.length()) {
            return null;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
