package org.warraq.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers with files whose addresses are good for ever: validators, parts (RFC 9110, section 14), and a year in every
 * cache. A browser that opens one as a page runs nothing of it.
 */
@Singleton
public class FileAnswers {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";
    private static final String EXPOSED = "Accept-Ranges, Content-Range, ETag";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final String CONFIDENTIAL = "private, max-age=300";

    /** A moved address is asked again soon, because a focal point is moved more than once. */
    private static final String MOVED = "public, max-age=60";

    private final HttpSettings settings;

    FileAnswers(HttpSettings settings) {
        this.settings = settings;
    }

    /**
     * @param body the entity that writes those bytes of it
     * @throws ApiException {@code range-not-satisfiable} (416), {@code version-conflict} (412) where {@code If-Match} names
     *     others
     */
    public Response answer(ServedFile file, RoutingContext request, Function<ByteRange, Object> body) {
        MultiMap asked = request.request().headers();
        EntityTag tag = new EntityTag(file.tag());
        String wanted = asked.get(HttpHeaders.IF_MATCH);
        if (wanted != null && !tag.isAmong(wanted)) {
            throw new ApiException(ProblemType.VERSION_CONFLICT, "The file at this address is another.")
                    .header(HttpHeaders.ETAG, tag.text(false));
        }
        String known = asked.get(HttpHeaders.IF_NONE_MATCH);
        if (known != null && tag.in(known)) {
            return head(304, file, request).build();
        }
        Optional<ByteRange> part = part(asked, file, request);
        ByteRange sent = part.orElse(new ByteRange(0, file.bytes()));
        ResponseBuilder response = head(part.isPresent() ? 206 : 200, file, request)
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .type(file.mediaType());
        part.ifPresent(range -> response.header("Content-Range", range.of(file.bytes())));
        return request.request().method() == HttpMethod.HEAD
                ? response.build()
                : response.entity(body.apply(sent)).build();
    }

    /** 307 to where the present bytes of the same thing are. */
    public Response moved(String path, ServedFile file, RoutingContext request) {
        ResponseBuilder response = head(307, file, request).header(HttpHeaders.LOCATION, PlainUri.of(path));
        boolean open = !file.confidential() && !Lifetime.isPersonal(request.request());
        return response.header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.ETAG, null)
                .header(HttpHeaders.CACHE_CONTROL, open ? MOVED : Lifetime.PRIVATE)
                .build();
    }

    /** A part only of the file that the client has a part of; HEAD has none. */
    private static Optional<ByteRange> part(MultiMap asked, ServedFile file, RoutingContext request) {
        String sameAs = asked.get("If-Range");
        boolean whole = request.request().method() != HttpMethod.GET
                || sameAs != null && !sameAs.strip().equals(new EntityTag(file.tag()).text(false));
        return whole ? Optional.empty() : ByteRange.of(asked.get("Range"), file.bytes());
    }

    private ResponseBuilder head(int status, ServedFile file, RoutingContext request) {
        ResponseBuilder response = Response.status(status)
                .header(HttpHeaders.ETAG, new EntityTag(file.tag()).text(false))
                .header("Accept-Ranges", "bytes");
        // What every answer tells is there already; said again beside these it would be there twice.
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", NOTHING_RUNS);
        if (file.confidential()) {
            headers.remove("Access-Control-Allow-Origin").remove("Access-Control-Expose-Headers");
            return response.header(HttpHeaders.CACHE_CONTROL, CONFIDENTIAL).header("X-Robots-Tag", "noindex");
        }
        headers.set("Access-Control-Allow-Origin", "*").set("Access-Control-Expose-Headers", EXPOSED);
        if (Lifetime.isPersonal(request.request())) {
            return response.header(HttpHeaders.CACHE_CONTROL, Lifetime.PRIVATE);
        }
        if (settings.surrogateKey()) {
            response.header("Surrogate-Key", file.surrogateKey());
        }
        if (settings.cacheTag()) {
            response.header("Cache-Tag", file.surrogateKey());
        }
        return response.header(HttpHeaders.CACHE_CONTROL, lasting(file.until(), Instant.now()));
    }

    /** For ever is a year (RFC 8246), unless its last day is known. */
    static String lasting(Instant until, Instant now) {
        Duration left = Lifetime.left(until, now);
        return left == null || left.compareTo(A_YEAR) >= 0
                ? "public, max-age=" + A_YEAR.toSeconds() + ", immutable"
                : "public, max-age=" + Math.max(0, left.toSeconds());
    }
}
