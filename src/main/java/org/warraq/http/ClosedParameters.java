package org.warraq.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The list of an operation's query parameters is closed: the ones that its method declares. Any other is refused, and so
 * is an empty value, a value that the declared type cannot take, and a second value where one is meant. Without this the
 * framework would overlook the first, take the first of two, and answer 404 to a value of a wrong type.
 */
class ClosedParameters {
    private static final int LONGEST_SHOWN = 100;

    private final Map<Method, Map<String, DeclaredParameter>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext request) {
        // PostgreSQL stores no U+0000, so that nothing is there, whatever the path names with it.
        if (request.request().path().contains("%00")) {
            throw ApiException.notFound();
        }
        String query = request.request().query();
        if (query == null || query.isEmpty()) {
            return;
        }
        check(declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameter::of), request.queryParams());
    }

    /** @throws ApiException {@code unknown-parameter} or {@code invalid-parameter} (400) with all that is wrong */
    static void check(Map<String, DeclaredParameter> known, MultiMap given) {
        List<Violation> unknown = new ArrayList<>();
        List<Violation> invalid = new ArrayList<>();
        for (String name : given.names()) {
            DeclaredParameter parameter = known.get(name);
            if (parameter == null) {
                String detail = "is not a parameter of this operation" + NearestName.hint(name, known.keySet());
                unknown.add(Violation.ofParameter(shown(name), "unknown", detail));
            } else {
                parameter.check(given.getAll(name), invalid);
            }
        }
        refuse(ProblemType.UNKNOWN_PARAMETER, unknown);
        refuse(ProblemType.INVALID_PARAMETER, invalid);
    }

    private static void refuse(ProblemType type, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ApiException.ofParameters(type, violations);
        }
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }
}
