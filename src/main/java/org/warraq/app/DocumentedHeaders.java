package org.warraq.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The header fields of requests and answers, described once and referred to. */
final class DocumentedHeaders {

    static final String IF_MATCH = "IfMatch";
    static final String IF_MATCH_OR_CREATE = "IfMatchOrCreate";
    static final String CREATE_ONLY = "CreateOnly";
    static final String IF_NONE_MATCH = "IfNoneMatch";
    static final String IF_MODIFIED_SINCE = "IfModifiedSince";
    static final String RANGE = "Range";
    static final String IF_RANGE = "IfRange";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    private static final String TAG = "\"0Q3vJ2xkZ3Q\"";

    private static final String FILE = "inline; filename=\"original.jpg\"; filename*=UTF-8''%D8%B5.jpg";

    private static final String DATE = "Sat, 21 Sep 2024 18:30:00 GMT";

    private DocumentedHeaders() {}

    static void declare(Components components) {
        components.setHeaders(headers());
        components.setParameters(parameters());
    }

    private static Map<String, Header> headers() {
        var headers = new LinkedHashMap<String, Header>();
        headers.put("Cache-Control", always("How long caches may keep it.", "public, max-age=30, s-maxage=30"));
        headers.put("Accept-Ranges", always("That parts can be asked for.", "bytes"));
        headers.put("Content-Disposition", always("Whether to show or to save it, and its name.", FILE));
        headers.put("Content-Range", always("Which part, of how many bytes.", "bytes 0-1023/146515"));
        headers.put("ETag", always("The validator, for `If-None-Match`.", "\"0Q3vJ2xkZ3QnD5mUe1Yq7A\""));
        headers.put("Last-Modified", always("When what it says last changed.", DATE));
        headers.put("Link", header("The next page, if there is one.", "</v1/articles?page=2>; rel=\"next\""));
        headers.put("Location", always("Where it is.", "/v1/tags/by-slug/%D8%A3%D9%85%D9%86"));
        headers.put("Retry-After", always("In how many seconds to return.", "7"));
        headers.put("Vary", always("What else the answer depends on.", "Accept-Encoding"));
        headers.put("Version", always("The version, for `If-Match`.", "\"7\""));
        headers.put(
                "CurrentVersion",
                header("The version now, unless it is the id that is taken by something else.", "\"8\""));
        headers.put("X-Robots-Tag", always("Whether search engines may list it.", "noindex, nofollow"));
        headers.put("JobPlace", always("The job.", "/manage/v1/jobs/01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d"));
        headers.put(
                "Idempotency-Replayed",
                header("`true` if this was answered before, to the same `Idempotency-Key`.", "true"));
        headers.put("WWW-Authenticate", always("How to say who calls.", "Bearer"));
        return headers;
    }

    private static Map<String, Parameter> parameters() {
        var parameters = new LinkedHashMap<String, Parameter>();
        parameters.put(
                IF_MATCH,
                parameter("If-Match", "The `ETag` of the version that the change is based on.", "\"7\"")
                        .required(true));
        parameters.put(
                IF_MATCH_OR_CREATE,
                parameter(
                        "If-Match",
                        "The `ETag` of the version that the change is based on. Required unless `If-None-Match` is sent.",
                        "\"7\""));
        parameters.put(
                CREATE_ONLY,
                parameter("If-None-Match", "`*` creates it, with the id of the path, if there is none yet.", "*"));
        parameters.put(
                IF_NONE_MATCH,
                parameter("If-None-Match", "An `ETag` that the client has: 304 if it still holds.", TAG));
        parameters.put(
                IF_MODIFIED_SINCE,
                parameter(
                        "If-Modified-Since", "The `Last-Modified` that the client has: 304 if it still holds.", DATE));
        parameters.put(RANGE, parameter("Range", "The part that is wanted (RFC 9110, section 14.2).", "bytes=0-1023"));
        parameters.put(
                IF_RANGE,
                parameter("If-Range", "The `ETag` of which the client has a part: all of it if it changed.", TAG));
        parameters.put(
                IDEMPOTENCY_KEY,
                parameter(
                        "Idempotency-Key",
                        "Makes a repeated request safe: the first answer is kept for 24 hours and given again. A value of the client's own, new for each new request, of 1 to 255 visible ASCII characters.",
                        "8f14e45f-ceea-467f-a0e6-3d8b6c1f9a52"));
        return parameters;
    }

    static Map<String, Header> ofPreview() {
        return of("Cache-Control", "X-Robots-Tag");
    }

    static Map<String, Header> ofDelivery(Call call) {
        var headers = ofNotModified();
        if (call.answersThing()) {
            headers.put("Last-Modified", header("Last-Modified"));
        }
        if (call.paged()) {
            headers.put("Link", header("Link"));
        }
        return headers;
    }

    static Map<String, Header> ofNotModified() {
        return of("ETag", "Cache-Control", "Vary");
    }

    static Map<String, Header> ofMoved() {
        return of("Location", "Cache-Control", "Vary");
    }

    static Map<String, Header> of(String... names) {
        var headers = new LinkedHashMap<String, Header>();
        for (var name : names) {
            headers.put(name, header(name));
        }
        return headers;
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static Parameter parameter(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    static boolean isIfMatch(Parameter parameter) {
        return ("#/components/parameters/" + IF_MATCH).equals(parameter.getRef());
    }

    private static Header always(String description, String example) {
        return header(description, example).required(true);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).schema(text()).example(example);
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text())
                .example(example);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
