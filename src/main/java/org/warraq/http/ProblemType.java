package org.warraq.http;

import java.net.URI;
import java.util.Locale;

/**
 * Every way in which a request can fail, as RFC 9457 problem types. The code is the constant's name in kebab case; the
 * type is a stable URI under {@code https://warraq.org/problems/}. A code, once published, keeps its meaning and its
 * status; titles and descriptions may be reworded. {@code docs/api/problems.md} carries the same descriptions.
 */
public enum ProblemType {
    MALFORMED_JSON(400, "Malformed JSON", """
            The body is not JSON: a syntax error, a key given twice in one object, text after the end, bytes that are not \
            UTF-8, or nesting or a string beyond the limits. The detail says at which line and column."""),
    INVALID_PARAMETER(400, "Invalid parameter", """
            A parameter has a value it cannot take: the wrong type, out of range, empty, unknown, given twice where one is \
            meant, or not together with another. `errors` names each one."""),
    UNKNOWN_PARAMETER(400, "Unknown parameter", """
            A query parameter that this operation does not have. `errors` names each one, and the nearest known name \
            where one is near."""),
    INVALID_CURSOR(400, "Invalid cursor", """
            The cursor was changed, cut short, or made for another query. Start again without `cursor`."""),
    INVALID_PRECONDITION(400, "Invalid precondition", """
            `If-Match` is not one strong entity tag as given in an `ETag` of this item, or `If-None-Match` is not `*`."""),
    BAD_REQUEST(400, "Bad request", """
            The request itself cannot be understood, for example for its `Host`, or because its path or query is not \
            percent-encoded as RFC 3986 has it. (What is no HTTP at all is refused with 400 and no body.)"""),
    UNAUTHENTICATED(401, "Authentication required", """
            The operation needs a token, or the given one is not valid (any more). Send `Authorization: Bearer …`."""),
    FORBIDDEN(403, "Forbidden", "The caller is known, but may not do this."),
    NOT_FOUND(404, "Not found", """
            There is nothing here. Delivery gives the same answer for what never was live and for what is missing."""),
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "The path exists, but not with this method. `Allow` lists those it has."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The operation has no representation of a media type that `Accept` admits."),
    CONFLICT(409, "Conflict", "The request contradicts the present state. The detail says which."),
    SLUG_TAKEN(409, "Slug taken", "Another item of the same kind and locale has this slug."),
    INVALID_TRANSITION(409, "Action not possible now", """
            The item is at a stage in which this action does not exist. `allowedActions` lists those that the caller may \
            take now."""),
    REFERENCE_NOT_LIVE(409, "Reference not live", """
            The item cannot go live because something that it cannot do without is not live. `references` lists what."""),
    IN_USE(409, "In use", """
            The item cannot be withdrawn, archived or deleted because live items cannot do without it. `usedBy` lists \
            some of them, `usedByCount` says how many there are."""),
    EMBARGOED(409, "Embargoed", "The item is under embargo and cannot go live before it ends."),
    WITHDRAWN_FOR_GOOD(409, "Withdrawn for good", """
            The item was withdrawn with `final`. It goes live again only with `revive: true` and a reason."""),
    ALREADY_ALERTED(409, "Already alerted", """
            Readers were alerted to the article before, at `alertedAt`. They are alerted a second time only with \
            `again: true`."""),
    REQUEST_IN_PROGRESS(409, "Request in progress", """
            A request with the same `Idempotency-Key` is still running. Ask again later for its stored answer."""),
    GONE(410, "Gone", "What was here has been withdrawn, or the token belongs to a log that has been renewed."),
    VERSION_CONFLICT(412, "Version conflict", """
            The item was changed since the version given in `If-Match`. `currentVersion` is the version now; read the \
            item again and repeat the change."""),
    BODY_TOO_LARGE(413, "Body too large", "The body is larger than the operation takes."),
    URI_TOO_LONG(414, "URI too long", """
            Path and query together are longer than 16 KB. (Beyond 64 KB the answer has no body.)"""),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", """
            The body has a `Content-Type` or a `Content-Encoding` that the operation does not read."""),
    RANGE_NOT_SATISFIABLE(416, "Range not satisfiable", """
            `Range` begins after the end of the file. `Content-Range` tells how long it is."""),
    VALIDATION_FAILED(422, "Validation failed", """
            The body can be read, but some of it cannot be accepted: unknown properties, wrong types, values that break a \
            rule. `errors` lists all of them at once, each with its JSON pointer (RFC 6901); in CSV that is the line and \
            the column, `/12/to`."""),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key reused", """
            The `Idempotency-Key` was used before for another request. Use a new key for each new request."""),
    PRECONDITION_REQUIRED(428, "Precondition required", """
            The operation changes an item and needs `If-Match` with the `ETag` of the version that the change is based \
            on (or, to create with PUT, `If-None-Match: *`)."""),
    TOO_MANY_REQUESTS(
            429, "Too many requests", "The limit is used up. `Retry-After` says in how many seconds to return."),
    HEADERS_TOO_LARGE(431, "Header fields too large", """
            The header fields together are larger than 16 KB. (Beyond 64 KB the answer has no body.)"""),
    INTERNAL(500, "Internal error", "Something failed on our side. The log tells what under the `traceId`."),
    UNAVAILABLE(503, "Unavailable", "The answer could not be made in time or not now. Repeat the request later.");

    private static final String BASE = "https://warraq.org/problems/";

    private final int status;
    private final String title;
    private final String description;
    private final String code;
    private final URI type;

    ProblemType(int status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.type = URI.create(BASE + code);
    }

    /** The general problem of a status that something outside our own code decided on. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 422 -> VALIDATION_FAILED;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** A few words, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What happened and what to do about it, one paragraph of Markdown. */
    public String description() {
        return description;
    }

    /** The last segment of the type, for example {@code not-found}. */
    public String code() {
        return code;
    }

    /** The {@code type} of RFC 9457, section 3.1.1. */
    public URI type() {
        return type;
    }
}
