package org.warraq.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Two rules for all paths of the API, before anything else looks at a request. Under management nobody is told anything
 * before it has said who it is: neither which paths there are nor which bodies they read. (What a caller may do is said
 * on each method, and this changes nothing about that.) And each thing has one path: an empty or dotted segment, a slash
 * at the end, a path parameter, an encoded slash or whatever else is encoded without need (RFC 3986, section 2.3) makes
 * another one, which is not there.
 */
@Singleton
class Doorkeeper {

    /** After authentication (200) and the limits. */
    private static final int BEFORE_AUTHORISATION = 120;

    /** Letters, digits and {@code - . _ ~}, which mean the same as they stand. */
    private static final String NEEDLESSLY_ENCODED = "%(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|3[0-9]|2d|2e|5f|7e)";

    private static final Pattern OTHER_SPELLING = Pattern.compile(
            "//|/\\.{1,2}(/|$)|.+/$|;|\\\\|%(2f|3b|5c|00)|" + NEEDLESSLY_ENCODED, Pattern.CASE_INSENSITIVE);

    private final ProblemAnswers answers;

    Doorkeeper(ProblemAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHORISATION);
    }

    private void check(RoutingContext request) {
        Surface surface = Surface.of(request);
        if (surface == Surface.MANAGEMENT && Surface.isAnonymous(request)) {
            answers.send(Failures.unauthenticated(), request);
            return;
        }
        if (surface != Surface.DOCUMENTATION
                && OTHER_SPELLING.matcher(request.request().path()).find()) {
            answers.send(ApiException.notFound(), request);
            return;
        }
        request.next();
    }
}
