package org.warraq.http;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * What {@code Allow} lists for a path: on {@code OPTIONS}, and where it lacks the method asked for. RFC 9110, section
 * 15.5.6, requires the header there and the framework does not send it, so its routing table is asked.
 *
 * @param resources what the path has, by method; none if no resource has the path
 */
record AllowedMethods(Map<String, RuntimeResource> resources) {

    static AllowedMethods of(RoutingContext request) {
        var classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        Map<String, RequestMapper.RequestMatch<RuntimeResource>> matches = new HashMap<>();
        var match = classes.map(request.normalizedPath());
        if (match != null) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            Arrays.stream(match.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .map(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet())
                    .flatMap(Collection::stream)
                    .filter(entry -> entry.getKey() != null && entry.getValue().map(remaining) != null)
                    .forEach(entry ->
                            matches.put(entry.getKey(), entry.getValue().map(remaining)));
        }
        return new AllowedMethods(closest(matches));
    }

    /** A path that is written out, such as {@code /bulk}, is not that of something with such an id. */
    private static Map<String, RuntimeResource> closest(
            Map<String, RequestMapper.RequestMatch<RuntimeResource>> matches) {
        var closest = matches.values().stream()
                .mapToInt(match -> match.template.literalCharacterCount)
                .max()
                .orElse(0);
        Map<String, RuntimeResource> resources = new HashMap<>();
        matches.forEach((method, match) -> {
            if (match.template.literalCharacterCount == closest) {
                resources.put(method, match.value);
            }
        });
        return resources;
    }

    /** Whether the path has that method, or one that answers it. */
    boolean has(String method) {
        return resources.containsKey(method.equals("HEAD") ? "GET" : method);
    }

    boolean isEmpty() {
        return resources.isEmpty();
    }

    /** Whether any of them serves everybody. */
    boolean open() {
        return resources.values().stream()
                .anyMatch(resource -> resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                        || resource.getLazyMethod().getMethod().isAnnotationPresent(PermitAll.class));
    }

    /** The value of the header, in alphabetical order. */
    String header() {
        var methods = new TreeSet<>(resources.keySet());
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
