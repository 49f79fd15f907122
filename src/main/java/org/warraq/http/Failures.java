package org.warraq.http;

/** Problems in the catalogue's own words, for failures that nothing of ours has put in better ones. */
final class Failures {
    private Failures() {}

    static ApiException of(ProblemType type) {
        return new ApiException(
                type,
                switch (type) {
                    case NOT_FOUND -> "There is nothing here.";
                    case UNAUTHENTICATED -> "Send a valid token as Authorization: Bearer.";
                    case FORBIDDEN -> "The caller may not do this.";
                    case METHOD_NOT_ALLOWED -> "This path does not have this method; Allow lists those it has.";
                    case NOT_ACCEPTABLE -> "There is no representation of a media type that Accept admits.";
                    case UNSUPPORTED_MEDIA_TYPE -> "The body's media type or encoding is not read here.";
                    case INTERNAL -> "Something failed on our side. Quote the traceId when you report it.";
                    default -> type.title() + ".";
                });
    }

    static ApiException unauthenticated() {
        return of(ProblemType.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer");
    }

    static ApiException bodyTooLarge(long limit) {
        return new ApiException(ProblemType.BODY_TOO_LARGE, "The body is larger than " + limit + " bytes.")
                .with("limit", limit);
    }
}
