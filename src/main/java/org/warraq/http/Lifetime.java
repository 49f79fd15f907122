package org.warraq.http;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.time.Instant;

/** {@code Cache-Control} (RFC 9111, RFC 5861) of what delivery answers. All numbers are seconds. */
final class Lifetime {
    static final String PRIVATE = "private, no-store";

    /** A 404 that no key can purge: long enough to soften a flood, short enough not to delay a publication. */
    private static final String UNKNOWN = "public, max-age=10, s-maxage=10";

    private static final long FRESH = 30;
    private static final long FRESH_IF_PURGED = 300;
    private static final long STALE = 60;
    private static final String ON_ERROR = ", stale-if-error=86400";

    private Lifetime() {}

    /**
     * @param purged whether shared caches are told of changes, and can be told of this answer's
     * @param left how long the answer stays as it is, null if nothing but an edit will change it
     */
    static String of(boolean purged, Duration left) {
        long seconds = left == null ? Long.MAX_VALUE : Math.max(0, left.toSeconds());
        long browser = Math.min(FRESH, seconds);
        long shared = Math.min(purged ? FRESH_IF_PURGED : FRESH, seconds);
        // Stale answers are served while a new one is fetched, so that time too must end at the instant.
        long stale = Math.min(STALE, seconds - shared);
        return "public, max-age=" + browser + ", s-maxage=" + shared + ", stale-while-revalidate=" + stale + ON_ERROR;
    }

    /** {@code Cache-Control} of a 404 that no key can purge, for whoever asks. */
    static String ofUnknown(HttpServerRequest request) {
        return isPersonal(request) ? PRIVATE : UNKNOWN;
    }

    /** Whether somebody in particular asks, so that no cache may keep the answer. */
    static boolean isPersonal(HttpServerRequest request) {
        return request.headers().contains("Authorization");
    }

    static Duration left(Instant until, Instant now) {
        return until == null ? null : Duration.between(now, until);
    }
}
