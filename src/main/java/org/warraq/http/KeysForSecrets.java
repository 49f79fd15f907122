package org.warraq.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an {@code Idempotency-Key} where an {@linkplain AnswersSecret answer is a secret}. */
class KeysForSecrets {

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext request) {
        if (request.request().headers().contains(BodyDigest.KEY_HEADER)
                && resource.getResourceMethod().isAnnotationPresent(AnswersSecret.class)) {
            throw ApiException.invalidParameter(
                    BodyDigest.KEY_HEADER, "is not taken here: a secret is answered once, and never kept");
        }
    }
}
