package org.warraq.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a failure as the problem that the client gets. */
@Singleton
public class ProblemAnswers {
    private final ObjectMapper json;
    private final Refusals refusals;
    private final CurrentVertxRequest current;

    ProblemAnswers(ObjectMapper json, Refusals refusals, CurrentVertxRequest current) {
        this.json = json;
        this.refusals = refusals;
        this.current = current;
    }

    /** For what failed in a resource, or on the way to one. */
    Response response(ApiException happened, RoutingContext request) {
        ApiException failure = refusals.limited(happened, request);
        String text = text(failure, request);
        var response = Response.status(failure.type().status())
                .header("Content-Length", size(text))
                .entity(text)
                .type(Problem.MEDIA_TYPE);
        headers(failure).forEach(response::header);
        return response.build();
    }

    /** For what never reached a resource. */
    void send(ApiException happened, RoutingContext request) {
        ApiException failure = refusals.limited(happened, request);
        HttpServerResponse response = request.response();
        response.setStatusCode(failure.type().status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
        headers(failure).forEach(response::putHeader);
        String text = text(failure, request);
        response.putHeader("Content-Length", size(text)).end(text);
    }

    /** Said here, because the framework does not say it of what HEAD leaves out. */
    private static String size(String text) {
        return String.valueOf(text.getBytes(StandardCharsets.UTF_8).length);
    }

    String text(ApiException failure, RoutingContext request) {
        try {
            return json.writeValueAsString(document(failure, request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON can always be written", impossible);
        }
    }

    /** For what failed of several things that the request at hand asks for. */
    public ObjectNode document(ApiException failure) {
        return document(failure, current.getCurrent());
    }

    private ObjectNode document(ApiException failure, RoutingContext request) {
        ProblemType type = failure.type();
        ObjectNode problem = json.createObjectNode()
                .put("type", type.type().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", failure.getMessage())
                .put("instance", PlainUri.of(request.request().path()))
                .put("code", type.code())
                .put("traceId", RequestTrace.of(request));
        if (!failure.errors().isEmpty()) {
            problem.set("errors", json.valueToTree(failure.errors()));
        }
        failure.extensions().forEach((name, value) -> problem.set(name, json.valueToTree(value)));
        return problem;
    }

    private static Map<String, String> headers(ApiException failure) {
        if (failure.type() == ProblemType.UNAUTHENTICATED) {
            failure.headers().putIfAbsent("WWW-Authenticate", "Bearer");
        }
        return failure.headers();
    }
}
