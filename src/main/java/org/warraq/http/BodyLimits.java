package org.warraq.http;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;

/**
 * How large a body may be, request by request. What says how large it is, is refused before it is read; what comes
 * without a length is cut where the limit is passed.
 */
@Singleton
class BodyLimits {
    /**
     * In bytes. JSON ends at 4 MB (the reader counts, and answers with a problem). This stands a little above, because
     * where it cuts a body of unknown length the connection is closed without one.
     */
    static final long USUAL = 5 * 1024 * 1024;

    /** After it is known who asks, before the framework's limit (2), which answers without a body. */
    private static final int BEFORE_LIMIT = 50;

    /** After the framework has written its own limit down, which is one for all. */
    private static final int AFTER_LIMIT = 1;

    /** Up to this length a refused body is read and thrown away; beyond, the connection is closed on it. */
    private static final long MOST_DISCARDED = 64 * 1024 * 1024;

    private final ProblemAnswers answers;
    private final List<LargeBodies> large;

    BodyLimits(ProblemAnswers answers, @All List<LargeBodies> large) {
        this.answers = answers;
        this.large = large;
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_LIMIT);
        filters.register(this::cutTooLarge, AFTER_LIMIT);
    }

    private long limit(HttpServerRequest request) {
        return large.stream()
                .map(bodies -> bodies.limit(request.method().name(), request.path()))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .findFirst()
                .orElse(USUAL);
    }

    private void cutTooLarge(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(request.request()));
        request.next();
    }

    private void refuseTooLarge(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        long declared = length == null ? 0 : Long.parseLong(length);
        long limit = limit(request.request());
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
}
