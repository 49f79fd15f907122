package org.warraq.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What browsers may let scripts of other sites do (Fetch, section 3.2): read delivery, all of them, because it is public;
 * use management those of the configured origins only. Never with credentials: there are no cookies.
 */
@Singleton
public class CrossOrigin {

    /** Where the framework's own would be: before authentication, since a preflight carries no token. */
    private static final int PRIORITY = 300;

    private static final String EXPOSED =
            "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
    private static final String EXPOSED_OF_MANAGEMENT = EXPOSED + ", Allow, Content-Disposition";
    private static final String A_DAY_IN_SECONDS = "86400";

    private final Set<String> origins;

    CrossOrigin(HttpSettings settings) {
        this.origins = Set.copyOf(origins(settings.corsOrigins()));
    }

    /** @throws IllegalArgumentException that says which one is wrong and what it should look like */
    public static List<String> origins(Optional<List<String>> texts) {
        List<String> origins =
                texts.orElse(List.of()).stream().map(String::strip).distinct().toList();
        origins.forEach(CrossOrigin::requireOrigin);
        return origins;
    }

    private static void requireOrigin(String text) {
        URI uri = text.matches("https?://[^/?#@*]+") ? URI.create(text) : null;
        if (uri == null || uri.getHost() == null || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("«" + text + "» is not an origin: scheme, host and port if it is not the"
                    + " usual one, in small letters, such as https://desk.example.org");
        }
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        switch (Surface.of(request)) {
            case DELIVERY -> delivery(request);
            case MANAGEMENT -> management(request);
            case OTHER -> {
                allow(request.response().headers(), "*", EXPOSED);
                request.next();
            }
            case DOCUMENTATION -> request.next();
        }
    }

    /** Said to everybody, whether a browser asks or not, so that caches may keep one answer for all. */
    private static void delivery(RoutingContext request) {
        MultiMap headers = request.response().headers();
        allow(headers, "*", EXPOSED);
        if (isPreflight(request)) {
            permit(headers, "GET, HEAD", "If-None-Match, If-Modified-Since, Last-Event-ID, traceparent");
            request.response().setStatusCode(204).end();
            return;
        }
        request.next();
    }

    private void management(RoutingContext request) {
        MultiMap headers = request.response().headers();
        String origin = request.request().getHeader("Origin");
        if (!origins.isEmpty()) {
            headers.add("Vary", "Origin");
        }
        if (origin == null || !origins.contains(origin)) {
            request.next();
            return;
        }
        allow(headers, origin, EXPOSED_OF_MANAGEMENT);
        if (isPreflight(request)) {
            permit(
                    headers,
                    "GET, HEAD, POST, PUT, PATCH, DELETE",
                    "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID, traceparent");
            request.response().setStatusCode(204).end();
            return;
        }
        request.next();
    }

    private static boolean isPreflight(RoutingContext request) {
        return request.request().method() == HttpMethod.OPTIONS
                && request.request().headers().contains("Origin")
                && request.request().headers().contains("Access-Control-Request-Method");
    }

    private static void allow(MultiMap headers, String origin, String exposed) {
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Expose-Headers", exposed);
    }

    private static void permit(MultiMap headers, String methods, String fields) {
        headers.set("Access-Control-Allow-Methods", methods);
        headers.set("Access-Control-Allow-Headers", fields);
        headers.set("Access-Control-Max-Age", A_DAY_IN_SECONDS);
    }
}
