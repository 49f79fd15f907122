package org.warraq.http;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as it stands on the wire (RFC 9457), for descriptions of the API; {@link ProblemAnswers} writes it.
 * Extensions of a problem type stand beside these members, as additional properties.
 */
@Schema(
        name = "Problem",
        description = "A problem (RFC 9457), sent as `application/problem+json`. Some types have further members.",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(
                required = true,
                format = "uri",
                description = "Stable identifier of the kind of problem",
                examples = "https://warraq.org/problems/not-found")
        URI type,

        @Schema(required = true, description = "The same words for every problem of a type", examples = "Not found")
        String title,

        @Schema(required = true, description = "The HTTP status", examples = "404")
        int status,

        @Schema(required = true, description = "What happened this time", examples = "There is nothing here.")
        String detail,

        @Schema(required = true, description = "Path of the request", examples = "/v1/articles/by-slug/no-such-thing")
        String instance,

        @Schema(required = true, description = "Last segment of the type", examples = "not-found")
        String code,

        @Schema(
                required = true,
                description = "Finds the request in the log; also sent as `X-Request-Id`",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(description = "All that is wrong with the body or the parameters, where that can be told apart")
        List<Violation> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
