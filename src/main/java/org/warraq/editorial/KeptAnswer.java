package org.warraq.editorial;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer as it is kept under an {@code Idempotency-Key}.
 *
 * @param tag its {@code ETag}; null if it has none
 * @param place its {@code Location}; null if it has none
 * @param body JSON, empty if there is none
 * @param replayed whether it was given before
 */
record KeptAnswer(int status, String tag, String place, String body, boolean replayed) {

    static final String REPLAYED = "Idempotency-Replayed";

    static KeptAnswer of(RestResponse<?> answer, String body) {
        var headers = answer.getHeaders();
        return new KeptAnswer(
                answer.getStatus(),
                text(headers.getFirst(HttpHeaders.ETAG)),
                text(headers.getFirst(HttpHeaders.LOCATION)),
                body,
                false);
    }

    RestResponse<?> response() {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body);
        if (tag != null) {
            response.header(HttpHeaders.ETAG, tag);
        }
        if (place != null) {
            response.header(HttpHeaders.LOCATION, place);
        }
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        return response.build();
    }

    private static String text(Object header) {
        return header == null ? null : header.toString();
    }
}
