package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Bodies of resource methods: a {@link RequestRecord}, or any JSON as a {@code JsonNode}. A media type that ends in
 * {@code +json}, such as {@code application/merge-patch+json}, is read as JSON where the method consumes it.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestRecordReader implements ServerMessageBodyReader<Object> {
    private final ContentReader contents;

    RequestRecordReader(ContentReader contents) {
        this.contents = contents;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return reads(type);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return reads(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        var headers = request.getRequestHeaders();
        return read(
                type,
                headers.getHeaderString(HttpHeaders.CONTENT_ENCODING),
                headers.getHeaderString(BodyDigest.KEY_HEADER),
                request.getInputStream());
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(
                type, headers.getFirst(HttpHeaders.CONTENT_ENCODING), headers.getFirst(BodyDigest.KEY_HEADER), body);
    }

    private static boolean reads(Class<?> type) {
        return type == JsonNode.class || type.isAnnotationPresent(RequestRecord.class);
    }

    private Object read(Class<Object> type, String encoding, String idempotencyKey, InputStream body)
            throws IOException {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Failures.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] bytes = body.readNBytes(StrictJson.BODY_BYTES + 1);
        BodyDigest.remember(idempotencyKey, bytes);
        RequestRecord record = type.getAnnotation(RequestRecord.class);
        if (bytes.length == 0 && record != null && record.optional()) {
            return null;
        }
        JsonNode node = contents.parse(bytes);
        return record == null ? CleanText.require(node) : contents.read(node, type);
    }
}
