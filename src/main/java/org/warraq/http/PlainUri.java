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
            if (!admitted(raw.charAt(index))) {
                return encoded(raw);
            }
        }
        return raw;
    }

    private static boolean admitted(char character) {
        return character > ' ' && character < 0x7F && REFUSED.indexOf(character) < 0;
    }

    private static String encoded(String raw) {
        StringBuilder text = new StringBuilder(raw.length() + 32);
        for (byte octet : raw.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (admitted(character)) {
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
