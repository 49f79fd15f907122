package org.warraq.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/**
 * What the head of a request may be: a target that is a URI, and neither it nor the header fields longer than anybody
 * needs. Where the server itself refuses a head, nothing of ours is asked and the answer has no body; so its own limits
 * stand above these, and its own look at the target is switched off by the main program.
 */
@Singleton
class RequestHeads {
    /** After the trace is there, before anything that reads the target. */
    private static final int EARLY = 5_000;

    /** In bytes. A hundred ids and a long list of fields are 5,000; servers in front of us take 8,000 or 16,000. */
    private static final int LONGEST_TARGET = 16 * 1024;

    /** In bytes, names and values together. */
    private static final int LARGEST_FIELDS = 16 * 1024;

    private final ProblemAnswers answers;

    RequestHeads(ProblemAnswers answers) {
        this.answers = answers;
    }

    void check(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        ApiException refusal = refusal(request.request());
        if (refusal == null) {
            request.next();
            return;
        }
        answers.send(refusal, request);
    }

    private static ApiException refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_TARGET) {
            return new ApiException(
                    ProblemType.URI_TOO_LONG, "Path and query are longer than " + LONGEST_TARGET + " bytes.");
        }
        if (size(request) > LARGEST_FIELDS) {
            return new ApiException(
                    ProblemType.HEADERS_TOO_LARGE, "The header fields are larger than " + LARGEST_FIELDS + " bytes.");
        }
        return isUri(request.uri())
                ? null
                : new ApiException(
                        ProblemType.BAD_REQUEST,
                        "Path or query is not as RFC 3986 has it: % is followed by two hexadecimal digits, and what is"
                                + " neither a letter, a digit nor punctuation of URIs is percent-encoded.");
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> field : request.headers()) {
            size += field.getKey().length() + field.getValue().length();
        }
        return size;
    }

    private static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
