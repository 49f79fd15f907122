package org.warraq.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** The document of the API and its page are read and nothing else; the framework would answer any method with them. */
@Singleton
class DocumentationMethods {

    /** After the framework's CORS (300), which answers preflights. */
    private static final int LATE = 20;

    private static final Pattern DOCUMENTATION = Pattern.compile("/openapi(\\.(json|ya?ml))?|/docs(/.*)?");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    void install(@Observes Filters filters) {
        filters.register(DocumentationMethods::check, LATE);
    }

    private static void check(RoutingContext request) {
        var method = request.request().method();
        if (READING.contains(method)
                || !DOCUMENTATION.matcher(request.normalizedPath()).matches()) {
            request.next();
        } else if (method == HttpMethod.OPTIONS) {
            request.response().putHeader("Allow", ALLOWED).end();
        } else {
            request.fail(new ApiException(
                            ProblemType.METHOD_NOT_ALLOWED, "The documentation is read only; Allow lists the methods.")
                    .header("Allow", ALLOWED));
        }
    }
}
