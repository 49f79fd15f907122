package org.warraq.http;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** Problems for requests that fail before or beside all resources: broken paths, lost failures. */
@Singleton
class UnroutedProblems {
    private static final Logger LOG = Logger.getLogger(UnroutedProblems.class);

    /** After every other route, before the framework's own page of errors, which is the last. */
    private static final int LAST_BUT_ONE = 1_000_000;

    private final ProblemAnswers answers;

    UnroutedProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    void catchTheRest(@Observes Router router) {
        router.route()
                .order(LAST_BUT_ONE)
                .handler(request -> answers.send(ApiException.notFound(), request))
                .failureHandler(this::answer);
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
