package org.warraq.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Where a path is written out for one method, such as {@code POST /manage/v1/articles/bulk}, the framework takes its last
 * part for an id with all others. They are methods that the path does not have.
 */
class WrittenOutPaths {

    private static final int LENGTH_OF_ID = 36;

    /** Before the body is read. */
    @ServerRequestFilter
    void refuse(ContainerRequestContext matched, RoutingContext request) {
        var id = matched.getUriInfo().getPathParameters().getFirst("id");
        if (id == null || id.length() == LENGTH_OF_ID) {
            return;
        }
        var allowed = AllowedMethods.of(request);
        if (!allowed.isEmpty() && !allowed.has(matched.getMethod())) {
            throw new NotAllowedException(Response.status(405).build());
        }
    }
}
