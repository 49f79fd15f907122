package org.warraq.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one exception of ours: a request fails with a problem of the catalogue. Extensions, errors and headers are added
 * fluently; values of extensions are whatever Jackson writes. It is answered as {@code application/problem+json}.
 *
 * <p>It carries a stack trace only for statuses of 500 and above, since the others are ordinary answers.
 */
public final class ApiException extends RuntimeException {
    private final ProblemType type;
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Violation> errors = new ArrayList<>();

    /** @param detail one or two sentences for the client; nothing of our inside */
    public ApiException(ProblemType type, String detail) {
        this(type, detail, null);
    }

    /** @param cause logged when the status is 500 or above, never shown */
    public ApiException(ProblemType type, String detail, Throwable cause) {
        super(detail, cause, true, type.status() >= 500);
        this.type = type;
    }

    /** {@code validation-failed} (422) with everything that is wrong with the body. */
    public static ApiException validationFailed(List<Violation> violations) {
        String detail =
                violations.size() == 1 ? "The body has one error." : "The body has " + violations.size() + " errors.";
        return new ApiException(ProblemType.VALIDATION_FAILED, detail).errors(violations);
    }

    /** {@code invalid-parameter} (400) for one parameter. */
    public static ApiException invalidParameter(String parameter, String detail) {
        return invalidParameters(List.of(Violation.ofParameter(parameter, "invalid", detail)));
    }

    /** {@code invalid-parameter} (400) with everything that is wrong with parameters, at least one thing. */
    public static ApiException invalidParameters(List<Violation> violations) {
        return ofParameters(ProblemType.INVALID_PARAMETER, violations);
    }

    /** Says the first in words. */
    static ApiException ofParameters(ProblemType type, List<Violation> violations) {
        Violation first = violations.get(0);
        return new ApiException(type, "Parameter `" + first.parameter() + "` " + first.detail() + ".")
                .errors(violations);
    }

    /** {@code not-found} (404), always with the same words. */
    public static ApiException notFound() {
        return new ApiException(ProblemType.NOT_FOUND, "There is nothing here.");
    }

    /** Adds an extension member (RFC 9457, section 3.2). */
    public ApiException with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public ApiException errors(List<Violation> violations) {
        errors.addAll(violations);
        return this;
    }

    /** Adds a header of the answer, replacing one of the same name. */
    public ApiException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    public List<Violation> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
