package org.warraq.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Problems for requests that fail before or beside all resources: bodies too large, broken paths, lost failures. */
@Singleton
class UnroutedProblems {
    private static final Logger LOG = Logger.getLogger(UnroutedProblems.class);

    /** After every other route, before the framework's own page of errors, which is the last. */
    private static final int LAST_BUT_ONE = 1_000_000;

    /** After it is known who asks, before the framework's limit (2), which answers without a body. */
    private static final int BEFORE_LIMIT = 50;

    /** Up to this length a refused body is read and thrown away; beyond, the connection is closed on it. */
    private static final long MOST_DISCARDED = 64 * 1024 * 1024;

    private final ProblemAnswers answers;
    private final long limit;

    UnroutedProblems(
            ProblemAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.answers = answers;
        this.limit = limit.asLongValue();
    }

    void limitBodies(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_LIMIT);
    }

    void catchTheRest(@Observes Router router) {
        router.route()
                .order(LAST_BUT_ONE)
                .handler(request -> answers.send(ApiException.notFound(), request))
                .failureHandler(this::answer);
    }

    private void refuseTooLarge(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        long declared = length == null ? 0 : Long.parseLong(length);
        if (declared <= limit) {
            request.next();
            return;
        }
        HttpServerRequest body = request.request();
        if (declared > MOST_DISCARDED) {
            request.response().putHeader("Connection", "close");
            request.response().endHandler(done -> body.connection().close());
        } else {
            // A client that sends all before it reads would see a broken connection, and not why.
            body.resume();
        }
        answers.send(Failures.bodyTooLarge(limit), request);
    }

    private void answer(RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        if (request.response().headWritten()) {
            LOG.debug("a failure after the head of the answer was sent", request.failure());
            request.response().reset();
            return;
        }
        answers.send(problem(request), request);
    }

    private static ApiException problem(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof ApiException problem) {
            return problem;
        }
        if (failure instanceof AuthenticationException) {
            return Failures.unauthenticated();
        }
        if (failure instanceof ForbiddenException) {
            return Failures.of(ProblemType.FORBIDDEN);
        }
        if (failure instanceof RejectedExecutionException) {
            return Failures.of(ProblemType.UNAVAILABLE);
        }
        int status = request.statusCode();
        if (status < 400 || status >= 500) {
            LOG.errorf(
                    failure,
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        }
        return Failures.of(status < 400 ? ProblemType.INTERNAL : ProblemType.ofStatus(status));
    }
}
