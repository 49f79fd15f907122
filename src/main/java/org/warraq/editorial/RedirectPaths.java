package org.warraq.editorial;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for a path of the site, however its Unicode is encoded: decoded, NFC, without a slash at its end. */
final class RedirectPaths {

    private static final Pattern ENCODED = Pattern.compile("%(?!2[fF])([0-9a-fA-F]{2})");

    private RedirectPaths() {}

    /** The path, and with it the query if it has one. */
    static String canonical(String path) {
        var decoded = ENCODED.matcher(path).find()
                ? URLDecoder.decode(
                        path.replace("+", "%2B")
                                .replaceAll("%(?![0-9a-fA-F]{2})", "%25")
                                .replaceAll("(?i)%2f", "%252F"),
                        StandardCharsets.UTF_8)
                : path;
        var normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        var query = normal.indexOf('?');
        var end = query < 0 ? normal.length() : query;
        while (end > 1 && normal.charAt(end - 1) == '/') {
            end--;
        }
        return normal.substring(0, end) + (query < 0 || normal.length() == query + 1 ? "" : normal.substring(query));
    }

    /** The same of where something leads, which may have a fragment and may be an address elsewhere. */
    static String canonicalDestination(String to) {
        if (!to.startsWith("/")) {
            return to;
        }
        var path = withoutFragment(to);
        return canonical(path) + to.substring(path.length());
    }

    /** Whether it could be a path of the site: what is encoded in it may not be what no address holds. */
    static boolean isPath(String path) {
        return path.startsWith("/") && canonical(path).chars().noneMatch(Character::isISOControl);
    }

    /** The path without its query. */
    static String withoutQuery(String path) {
        var query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** The path without its fragment, which no server sees. */
    static String withoutFragment(String path) {
        var fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }
}
