package org.warraq.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warraq.text.WebAddresses;

/**
 * Which addresses a body may carry. The forms are listed, everything else is refused: the list of schemes under which a
 * browser runs code is open-ended.
 */
final class Addresses {
    // A second slash, or a backslash which browsers read as one, would name another host.
    private static final Pattern SITE_PATH = Pattern.compile("/(?!/).*");
    private static final Pattern MAIL_OR_TELEPHONE = Pattern.compile("(mailto|tel):.+", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** Without the control characters and white space around it; null stays null. */
    static String trim(String address) {
        if (address == null) {
            return null;
        }
        int start = 0;
        int end = address.length();
        while (start < end && isPadding(address.charAt(start))) {
            start++;
        }
        while (start < end && isPadding(address.charAt(end - 1))) {
            end--;
        }
        return address.substring(start, end);
    }

    private static boolean isPadding(char character) {
        return Character.isISOControl(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Whether a link may point there: http, https, mailto, tel, or a path of the site. */
    static boolean isLink(String address) {
        return WebAddresses.isPlain(address)
                && (SITE_PATH.matcher(address).matches()
                        || WebAddresses.isWeb(address)
                        || MAIL_OR_TELEPHONE.matcher(address).matches());
    }

    /** Whether it is an https address on the default port of a host of that provider. */
    static boolean isEmbed(EmbedProvider provider, String address) {
        if (!WebAddresses.isPlain(address)) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getPort() == -1
                    && provider.owns(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
