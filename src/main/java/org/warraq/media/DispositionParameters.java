package org.warraq.media;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the parameters of a {@code Content-Disposition} (RFC 7578, section 4.2) from the first to the last, so that what
 * stands within the quotes of one is never taken for another.
 */
final class DispositionParameters {

    private final String header;
    private int at;

    private DispositionParameters(String header) {
        this.header = header;
    }

    /** By name in small letters; the first of each name. */
    static Map<String, String> of(String header) {
        var reading = new DispositionParameters(header);
        var parameters = new HashMap<String, String>();
        // What stands before the first is what the part is for, which is known.
        reading.until(";");
        while (reading.at < header.length()) {
            reading.at++;
            var name = reading.until(";=").strip().toLowerCase(Locale.ROOT);
            if (reading.isAt('=')) {
                reading.at++;
                parameters.putIfAbsent(name, reading.value());
            }
        }
        return parameters;
    }

    private boolean isAt(char one) {
        return at < header.length() && header.charAt(at) == one;
    }

    /** What stands before the next of {@code ends}, or before the end. */
    private String until(String ends) {
        var start = at;
        while (at < header.length() && ends.indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return header.substring(start, at);
    }

    private String value() {
        while (isAt(' ') || isAt('\t')) {
            at++;
        }
        if (!isAt('"')) {
            return until(";").strip();
        }
        at++;
        var value = quoted();
        until(";");
        return value;
    }

    /** Browsers write {@code %22} for a quote, and other clients a backslash before it. */
    private String quoted() {
        var value = new StringBuilder();
        for (; at < header.length() && !isAt('"'); at++) {
            if (isAt('\\') && at + 1 < header.length() && "\"\\".indexOf(header.charAt(at + 1)) >= 0) {
                at++;
            }
            value.append(header.charAt(at));
        }
        return value.toString().replace("%22", "\"");
    }
}
