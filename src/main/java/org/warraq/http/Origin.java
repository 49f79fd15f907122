package org.warraq.http;

import io.vertx.ext.web.RoutingContext;

/**
 * Where an act comes from.
 *
 * @param address of the client, behind the trusted proxies; null where no request is underway
 * @param traceId the request's; null likewise
 */
public record Origin(String address, String traceId) {

    /** Nobody asked from anywhere: Warraq itself acts. */
    public static final Origin NONE = new Origin(null, null);

    static Origin of(RoutingContext request, ClientAddress addresses) {
        return new Origin(addresses.of(request), RequestTrace.of(request));
    }
}
