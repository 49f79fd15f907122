package org.warraq.http;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/** Which part of the server a path belongs to. For headers and limits; who may do what is said on methods. */
enum Surface {
    DELIVERY,
    MANAGEMENT,
    DOCUMENTATION,
    OTHER;

    static Surface of(RoutingContext request) {
        String path = path(request);
        if (path.equals("/v1") || path.startsWith("/v1/")) {
            return DELIVERY;
        }
        // Whatever only begins like it, so that no spelling of it is taken for something else.
        if (path.startsWith("/manage")) {
            return MANAGEMENT;
        }
        return path.equals("/docs") || path.startsWith("/docs/") ? DOCUMENTATION : OTHER;
    }

    private static String path(RoutingContext request) {
        try {
            return request.normalizedPath();
        } catch (IllegalArgumentException malformed) {
            // It is refused by RequestHeads, for which only the headers of its answer are set here.
            return "";
        }
    }

    static boolean isAnonymous(RoutingContext request) {
        return !(request.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous();
    }

    /** The id of whoever is known to call. */
    static String caller(RoutingContext request) {
        return ((QuarkusHttpUser) request.user())
                .getSecurityIdentity()
                .getPrincipal()
                .getName();
    }
}
