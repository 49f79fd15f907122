package org.warraq.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * What {@code Allow} lists for a path that lacks the method asked for. RFC 9110, section 15.5.6, requires the header
 * and the framework does not send it, so its routing table is asked.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    static String of(RoutingContext request) {
        var classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        Set<String> methods = new TreeSet<>();
        methods.add("OPTIONS");
        var match = classes.map(request.normalizedPath());
        if (match != null) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            Arrays.stream(match.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .map(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet())
                    .flatMap(Collection::stream)
                    .filter(entry -> entry.getKey() != null && entry.getValue().map(remaining) != null)
                    .forEach(entry -> methods.add(entry.getKey()));
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
