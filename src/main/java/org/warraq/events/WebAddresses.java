package org.warraq.events;

import java.util.regex.Pattern;
import org.warraq.http.Violations;

/** Addresses of pages elsewhere: http and https, and nothing that a browser would run. */
final class WebAddresses {

    private static final int LONGEST = 2000;

    /** No user name before the host, which readers take for the host; no white space, controls or backslashes. */
    private static final Pattern FORM = Pattern.compile(
            "https?://(\\[[0-9a-f:.]+]|[^/?#@:\\[\\]]+)(:\\d{1,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Z}\\p{Cf}\\\\&&[^\\u200C\\u200D]]");

    private WebAddresses() {}

    /** @param address null if there is none */
    static void check(String address, Violations place) {
        if (address == null) {
            return;
        }
        if (address.length() > LONGEST) {
            place.add("too-long", "must have at most " + LONGEST + " characters");
            return;
        }
        if (FORBIDDEN.matcher(address).find() || !FORM.matcher(address).matches()) {
            place.add("invalid-address", "must be an http or https address");
        }
    }
}
