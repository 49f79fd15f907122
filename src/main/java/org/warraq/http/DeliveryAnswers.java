package org.warraq.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sends public answers with validators and cache lifetimes, compressed where that is worth it. */
@Singleton
public class DeliveryAnswers {
    /** Below about a packet's worth, compressing saves no time. In bytes. */
    private static final int WORTH_COMPRESSING = 1_024;

    private static final Pattern GZIP =
            Pattern.compile("(^|[,\\s])gzip\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$|\\s)", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final CurrentVertxRequest current;
    private final HttpSettings settings;

    DeliveryAnswers(CurrentVertxRequest current, HttpSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    /** 200 with the text, or 304 if the client has it. */
    public Response answer(Delivered delivered) {
        HttpServerRequest request = current.getCurrent().request();
        String path = request.path();
        ListPage page = delivered.page;
        ListPage.End end = page == null ? null : page.end(path, request.query());
        EntityTag tag = tag(delivered, end, request.query());
        int size = page == null ? delivered.text.length : page.size();
        boolean compressed = size > WORTH_COMPRESSING && acceptsGzip(request.getHeader("Accept-Encoding"));
        boolean known = isKnown(request.headers(), tag, delivered.modified);
        ResponseBuilder response = Response.status(known ? 304 : 200).header(HttpHeaders.ETAG, tag.text(compressed));
        addCaching(response, delivered, request);
        if (end != null && end.next() != null) {
            response.header(HttpHeaders.LINK, "<" + end.next() + ">; rel=\"next\"");
        }
        if (known) {
            return response.build();
        }
        byte[] body = page == null ? delivered.text : page.body(end, path, request.query());
        return withBody(response, body, compressed, delivered.mediaType);
    }

    /** 308 to the present place of a thing; the path may be any text, such as one with an Arabic slug. */
    public Response moved(String path, String surrogateKey) {
        Delivered moved = Delivered.text("").key(surrogateKey);
        ResponseBuilder response = Response.status(308).header(HttpHeaders.LOCATION, PlainUri.of(path));
        addCaching(response, moved, current.getCurrent().request());
        return response.build();
    }

    /** The one 404 of delivery for a path that names no id: shared caches keep it 10 s. */
    public ApiException missing() {
        return ApiException.notFound()
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        Lifetime.ofUnknown(current.getCurrent().request()));
    }

    /** The same 404 for a path that names an id; it carries the id's key, so that publishing ends it. */
    public ApiException missing(String surrogateKey) {
        return cacheable(ApiException.notFound(), surrogateKey);
    }

    /** Makes another problem, such as 410, as cacheable as the answer it stands for. */
    public ApiException cacheable(ApiException problem, String surrogateKey) {
        boolean personal = Lifetime.isPersonal(current.getCurrent().request());
        problem.header(HttpHeaders.CACHE_CONTROL, personal ? Lifetime.PRIVATE : Lifetime.of(settings.purging(), null));
        if (!personal && settings.surrogateKey()) {
            problem.header("Surrogate-Key", surrogateKey);
        }
        if (!personal && settings.cacheTag()) {
            problem.header("Cache-Tag", surrogateKey);
        }
        return problem;
    }

    private EntityTag tag(Delivered delivered, ListPage.End end, String query) {
        String canonical = EntityTag.canonical(query);
        if (end == null) {
            List<String> hashes = delivered.hashes.isEmpty() ? List.of(text(delivered.text)) : delivered.hashes;
            return EntityTag.of(hashes, canonical, settings.release());
        }
        List<String> hashes = delivered.hashes.isEmpty()
                ? delivered.page.texts().stream().map(DeliveryAnswers::text).toList()
                : delivered.hashes;
        // The envelope says more than its texts: whether the list goes on, and how many there are.
        Total total = delivered.page.total();
        return EntityTag.of(hashes, canonical, settings.release(), end.next(), total == null ? null : total.toString());
    }

    private void addCaching(ResponseBuilder response, Delivered delivered, HttpServerRequest request) {
        response.header(HttpHeaders.VARY, "Accept-Encoding");
        if (delivered.modified != null) {
            response.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(delivered.modified));
        }
        if (Lifetime.isPersonal(request)) {
            response.header(HttpHeaders.CACHE_CONTROL, Lifetime.PRIVATE);
            return;
        }
        boolean purged = settings.purging() && SurrogateKey.fit(delivered.keys);
        response.header(HttpHeaders.CACHE_CONTROL, Lifetime.of(purged, Lifetime.left(delivered.until, Instant.now())));
        if (settings.surrogateKey() && !delivered.keys.isEmpty()) {
            response.header("Surrogate-Key", SurrogateKey.joined(delivered.keys, " "));
        }
        if (settings.cacheTag() && !delivered.keys.isEmpty()) {
            response.header("Cache-Tag", SurrogateKey.joined(delivered.keys, ","));
        }
    }

    private static Response withBody(ResponseBuilder response, byte[] body, boolean compressed, String mediaType) {
        byte[] bytes = body;
        if (compressed) {
            bytes = Gzip.compress(bytes);
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.type(mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .entity(bytes)
                .build();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    static boolean acceptsGzip(String acceptEncoding) {
        return acceptEncoding != null && GZIP.matcher(acceptEncoding).find();
    }

    private static boolean isKnown(MultiMap headers, EntityTag tag, Instant modified) {
        String tags = headers.get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tag.in(tags);
        }
        String since = headers.get(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null
                && modified != null
                && !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(date(since));
    }

    /** RFC 9110, section 13.1.3: a date that cannot be read is no condition. */
    private static Instant date(String text) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        } catch (DateTimeParseException notADate) {
            return Instant.MIN;
        }
    }
}
