package org.warraq.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * {@code Accept} may say which media types are not wanted, by {@code q=0} (RFC 9110, section 12.4.2). The framework
 * takes it for the least wanted instead.
 */
class UnwantedMediaTypes {
    private static final Pattern ZERO = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext request) {
        String accept = String.join(",", request.request().headers().getAll("Accept"));
        if (!accept.contains("0")) {
            return;
        }
        Produces produces = resource.getResourceMethod().getAnnotation(Produces.class);
        if (produces == null) {
            produces = resource.getResourceClass().getAnnotation(Produces.class);
        }
        if (produces != null && Arrays.stream(produces.value()).allMatch(type -> isUnwanted(type, accept))) {
            throw Failures.of(ProblemType.NOT_ACCEPTABLE);
        }
    }

    /** Whether the most specific range that the type falls into has a quality of zero. */
    static boolean isUnwanted(String type, String accept) {
        String[] ranges = accept.split(",");
        for (String candidate : new String[] {type, type.replaceFirst("/.*", "/*"), "*/*"}) {
            for (String range : ranges) {
                if (range.replaceFirst(";.*", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(candidate)) {
                    return ZERO.matcher(range).find();
                }
            }
        }
        return false;
    }
}
