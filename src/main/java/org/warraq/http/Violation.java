package org.warraq.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with a request, as listed in a problem's {@code errors}. It says where in exactly one of two ways: a
 * {@code pointer} into the body, or the name of a {@code parameter}.
 *
 * @param pointer RFC 6901, {@code ""} for the whole body; null when a parameter is meant
 * @param parameter the name of a query, path or header parameter; null when the body is meant
 * @param code kebab case, stable, for programs: {@code required}, {@code wrong-type}, …
 * @param detail one sentence for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing wrong with a request: at a JSON pointer into the body, or in a parameter.")
public record Violation(
        @Schema(description = "RFC 6901 pointer into the body", examples = "/byline/2/role")
        String pointer,

        @Schema(description = "Name of the parameter", examples = "limit")
        String parameter,

        @Schema(required = true, description = "Stable code for programs", examples = "wrong-type")
        String code,

        @Schema(required = true, description = "One sentence for people", examples = "must be a string")
        String detail) {

    /** At a pointer into the body. */
    public Violation(String pointer, String code, String detail) {
        this(pointer, null, code, detail);
    }

    /** In a query, path or header parameter. */
    public static Violation ofParameter(String parameter, String code, String detail) {
        return new Violation(null, parameter, code, detail);
    }
}
