package org.warraq.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The first to see a request. Gives it a trace id, taken from {@code traceparent} (W3C Trace Context, section 3.2) or
 * made here, which the log, problems and {@code X-Request-Id} carry; and sets the headers that every answer has unless
 * it says otherwise.
 */
@Singleton
class RequestTrace {
    /** Before the limit on bodies (which stands at 2) and whatever other filters there are. */
    private static final int FIRST = 10_000;

    private static final String KEY = "warraq.trace";
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    void install(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext request) {
        String trace = trace(request.request().getHeader("traceparent"));
        request.put(KEY, trace);
        MDC.put("traceId", trace);
        MultiMap headers = request.response().headers();
        headers.set("X-Request-Id", trace);
        SecurityHeaders.set(request);
        // Only when all others have spoken: the framework adds to what is set here instead of replacing it, and a cache
        // would read both lines as one that forbids it everything.
        request.addHeadersEndHandler(sent -> {
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", Lifetime.PRIVATE);
            }
        });
        request.next();
    }

    /** The request's trace id, 32 hexadecimal digits. */
    static String of(RoutingContext request) {
        String trace = request.get(KEY);
        return trace == null ? trace(null) : trace;
    }

    static String trace(String traceparent) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            // Only version 00 is known to end here; a later one may go on after another dash.
            if (matcher.matches() && (matcher.group(2) == null || !traceparent.startsWith("00"))) {
                return matcher.group(1);
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1);
    }
}
