package org.warraq.http;

import java.nio.charset.StandardCharsets;

/** Paths and queries as received, made safe to stand in headers, links and JSON without any further escaping. */
final class PlainUri {
    private static final String REFUSED = "\"<>\\^`{|}";

    private PlainUri() {}

    /** The text with every character that RFC 3986 does not admit percent-encoded; null stays null. */
    static String of(String raw) {
        if (raw == null) {
            return null;
        }
        int length = raw.length();
        for (int index = 0; index < length; index++) {
            if (!admitted(raw.charAt(index)) || isLonelyPercent(raw, index)) {
                return encoded(raw);
            }
        }
        return raw;
    }

    /** A percent sign that encodes nothing, and so has to be encoded itself. */
    private static boolean isLonelyPercent(String raw, int index) {
        return raw.charAt(index) == '%'
                && (index + 2 >= raw.length()
                        || Character.digit(raw.charAt(index + 1), 16) < 0
                        || Character.digit(raw.charAt(index + 2), 16) < 0);
    }

    private static boolean admitted(char character) {
        return character > ' ' && character < 0x7F && REFUSED.indexOf(character) < 0;
    }

    private static String encoded(String raw) {
        StringBuilder text = new StringBuilder(raw.length() + 32);
        byte[] octets = raw.getBytes(StandardCharsets.UTF_8);
        String bytes = new String(octets, StandardCharsets.ISO_8859_1);
        for (int index = 0; index < octets.length; index++) {
            char character = bytes.charAt(index);
            if (admitted(character) && !isLonelyPercent(bytes, index)) {
                text.append(character);
                continue;
            }
            text.append('%')
                    .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(character & 0xF, 16)));
        }
        return text.toString();
    }
}
