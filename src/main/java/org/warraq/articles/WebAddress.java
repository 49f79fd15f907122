package org.warraq.articles;

import java.net.URI;
import java.util.Set;
import org.warraq.http.Violations;

/** An address on the web: what a link in a page may lead to. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    static void check(URI address, Violations violations) {
        if (address == null) {
            return;
        }
        if (address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT))
                || address.getHost() == null
                || address.getUserInfo() != null) {
            violations.add("invalid-url", "must be an absolute http or https address without user name");
        }
    }
}
