package org.warraq.text;

import java.util.regex.Pattern;
import org.warraq.http.Violations;

/**
 * Addresses of pages elsewhere, as contents may carry them. What is good is listed and everything else refused: the list
 * of schemes under which a browser runs code is open-ended.
 */
public final class WebAddresses {

    private static final int LONGEST = 2000;

    /** No user name before the host, which readers take for the host. */
    private static final Pattern WEB = Pattern.compile(
            "https?://(\\[[0-9a-f:.]+]|[^/?#@:\\[\\]]+)(:\\d{1,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);

    /**
     * Browsers drop tabs and line feeds from the middle of an address, which can hide its scheme; invisible format
     * characters, the bidirectional controls among them, can hide its host from a reader. U+200C and U+200D are letters'
     * joiners in Persian and Indic paths.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Z}\\p{Cf}\\\\&&[^\\u200C\\u200D]]");

    private WebAddresses() {}

    /** Whether nothing in it hides from a reader or a browser what it is. */
    public static boolean isPlain(String address) {
        return !FORBIDDEN.matcher(address).find();
    }

    /** Whether it is a plain http or https address. */
    public static boolean isWeb(String address) {
        return isPlain(address) && WEB.matcher(address).matches();
    }

    /** Reports an address that is too long, or no http or https address; null is good. */
    public static void check(String address, Violations place) {
        if (address == null) {
            return;
        }
        if (address.length() > LONGEST) {
            place.add("too-long", "must have at most " + LONGEST + " characters");
            return;
        }
        if (!isWeb(address)) {
            place.add("invalid-address", "must be an http or https address");
        }
    }

    /** The same, of one that must be an https address. */
    public static void checkSecure(String address, Violations place) {
        if (address != null && !address.regionMatches(true, 0, "https:", 0, 6)) {
            place.add("invalid-address", "must be an https address");
            return;
        }
        check(address, place);
    }
}
