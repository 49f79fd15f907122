package org.warraq.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Answers {@code OPTIONS} with the methods that the path has. The framework would list those of all paths of the same
 * resource, 200 even where there is none, and both without asking who is there.
 */
@Singleton
class OptionsAnswers {
    /** After {@link CrossOrigin}, which answers preflights, authentication (200) and authorisation (100). */
    private static final int LATE = 10;

    private final ProblemAnswers answers;

    OptionsAnswers(ProblemAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::answer, LATE);
    }

    private void answer(RoutingContext request) {
        if (request.request().method() != HttpMethod.OPTIONS) {
            request.next();
            return;
        }
        AllowedMethods methods = AllowedMethods.of(request);
        if (methods.isEmpty()) {
            answers.send(ApiException.notFound(), request);
            return;
        }
        if (Surface.isAnonymous(request) && !methods.open()) {
            answers.send(Failures.unauthenticated(), request);
            return;
        }
        request.response().putHeader(HttpHeaders.ALLOW, methods.header()).end();
    }
}
