package org.warraq.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Every failure of a resource as a problem. Only {@link ApiException} chooses its own words; all others are answered
 * in those of the catalogue, so that no message of a library reaches a client.
 */
class ProblemMapping {
    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    private final ProblemAnswers answers;

    ProblemMapping(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response api(ApiException failure, RoutingContext request) {
        if (failure.type() == ProblemType.UNAVAILABLE) {
            // It passes, and while it lasts there are many of it.
            LOG.warnf(
                    "%s %s is put off: %s %s",
                    request.request().method(),
                    request.request().path(),
                    failure.getMessage(),
                    Objects.requireNonNullElse(failure.getCause(), ""));
        } else if (failure.type().status() >= 500) {
            LOG.errorf(
                    failure,
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        }
        return answers.response(failure, request);
    }

    // The framework has mappers of its own for the next ones, so that a mapper of what they extend would not be asked.

    @ServerExceptionMapper
    Response notFound(NotFoundException failure, RoutingContext request) {
        // Where a path begins like those of two resources and the first lacks the method, the framework asks the
        // second,
        // which does not know the path.
        if (CurrentRequestManager.get().getTarget() == null
                && !AllowedMethods.of(request).isEmpty()) {
            return web(new NotAllowedException(Response.status(405).build()), request);
        }
        return web(failure, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RoutingContext request) {
        return answers.response(Failures.unauthenticated(), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext request) {
        return answers.response(Failures.of(ProblemType.FORBIDDEN), request);
    }

    @ServerExceptionMapper({ValidationException.class, ConstraintViolationException.class})
    Response parameters(ValidationException failure, RoutingContext request) {
        // What an entity or an answer of ours violates is our own failure, thrown as the same exception.
        if (!(failure instanceof ConstraintViolationException violations)
                || !violations.getConstraintViolations().stream().allMatch(BeanPaths::ofArgument)) {
            return anything(failure, request);
        }
        ApiException problem =
                new ApiException(ProblemType.INVALID_PARAMETER, "A parameter has a value it cannot take.");
        violations.getConstraintViolations().stream()
                .map(BeanPaths::parameterViolation)
                .forEach(violation -> problem.errors(List.of(violation)));
        return answers.response(problem, request);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException failure, RoutingContext request) {
        return anything(failure, request);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, RoutingContext request) {
        // What refuses to be made of parameters, such as a page request, arrives wrapped.
        if (failure.getCause() instanceof ApiException problem) {
            return api(problem, request);
        }
        Response given = failure.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        if (status >= 500 && status != 503) {
            return anything(failure, request);
        }
        ApiException problem = Failures.of(ProblemType.ofStatus(status));
        for (String kept : List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)) {
            if (given.getHeaderString(kept) != null) {
                problem.header(kept, given.getHeaderString(kept));
            }
        }
        if (status == 405 && !problem.headers().containsKey(HttpHeaders.ALLOW)) {
            problem.header(HttpHeaders.ALLOW, AllowedMethods.of(request).header());
        }
        // A resource is there, and its path names an id that is none: as cacheable as the 404 of an unknown one.
        if (status == 404 && CurrentRequestManager.get().getTarget() != null) {
            problem.header(HttpHeaders.CACHE_CONTROL, Lifetime.ofUnknown(request.request()));
        }
        return answers.response(problem, request);
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, RoutingContext request) {
        LOG.errorf(
                failure,
                "%s %s failed",
                request.request().method(),
                request.request().path());
        return answers.response(Failures.of(ProblemType.INTERNAL), request);
    }
}
