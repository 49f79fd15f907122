package org.warraq.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What the head of a part says about it. Names of files come as UTF-8, as browsers and curl send them, or percent-encoded
 * as {@code filename*} (RFC 5987), which is the better one where both are there.
 *
 * @param name empty if there is none
 * @param fileName null if there is none
 */
record PartDisposition(String name, String fileName) {

    private static final Pattern NAME = parameter("name");
    private static final Pattern FILE_NAME = parameter("filename");
    private static final Pattern ENCODED =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    /** @param header null if there is none */
    static PartDisposition of(String header) {
        var given = header == null ? "" : header;
        var name = value(NAME, given);
        var encoded = ENCODED.matcher(given);
        return new PartDisposition(
                name == null ? "" : name, encoded.find() ? decoded(encoded.group(1)) : value(FILE_NAME, given));
    }

    private static Pattern parameter(String name) {
        return Pattern.compile(
                ";\\s*" + name + "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    }

    private static String value(Pattern parameter, String header) {
        var found = parameter.matcher(header);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null
                ? found.group(2)
                : found.group(1).replaceAll("\\\\([\"\\\\])", "$1").replace("%22", "\"");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
