package org.warraq.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Tells where the act underway comes from. */
@Singleton
public class Origins {

    private final CurrentVertxRequest current;
    private final ClientAddress addresses;

    Origins(CurrentVertxRequest current, ClientAddress addresses) {
        this.current = current;
        this.addresses = addresses;
    }

    /** The request that this thread answers; {@link Origin#NONE} if it answers none. */
    public Origin now() {
        if (!Arc.container().requestContext().isActive()) {
            return Origin.NONE;
        }
        RoutingContext request = current.getCurrent();
        return request == null ? Origin.NONE : of(request);
    }

    public Origin of(RoutingContext request) {
        return Origin.of(request, addresses);
    }
}
