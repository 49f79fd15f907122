package org.warraq.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What every answer tells browsers, whatever it is. {@code Strict-Transport-Security} is not among it: it belongs to
 * whoever ends TLS, and over plain HTTP it means nothing (RFC 6797, section 7.2).
 */
final class SecurityHeaders {

    /** Nothing that we send is a page, and nothing in it is to be loaded or run. */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** The page of the documentation is Swagger UI, which sets styles and starts itself by a script in the page. */
    private static final String PAGE = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(RoutingContext request) {
        MultiMap headers = request.response().headers();
        Surface surface = Surface.of(request);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", surface == Surface.DOCUMENTATION ? PAGE : NO_PAGE);
        boolean open = surface == Surface.DELIVERY || surface == Surface.OTHER;
        headers.set("Cross-Origin-Resource-Policy", open ? "cross-origin" : "same-origin");
    }
}
