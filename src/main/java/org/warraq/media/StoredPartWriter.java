package org.warraq.media;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends bytes from the store: by the operating system where they are a file of this machine, else piece by piece, as fast
 * as the client takes them. No thread waits for a slow client.
 */
@Provider
public class StoredPartWriter implements ServerMessageBodyWriter<StoredPart> {

    private final MediaStore store;

    StoredPartWriter(MediaStore store) {
        this.store = store;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == StoredPart.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == StoredPart.class;
    }

    @Override
    public void writeResponse(StoredPart part, Type generic, ServerRequestContext request) throws IOException {
        var response = request.serverResponse();
        var file = store.file(part.key());
        if (file.isEmpty()) {
            new StoredStream(store.read(part.key(), part.offset(), part.length()), part.length(), response).send();
            return;
        }
        // The server would find that out only after it has promised the bytes.
        if (!Files.isRegularFile(file.get())) {
            throw new NoSuchFileException(part.key());
        }
        response.sendFile(file.get().toString(), part.offset(), part.length());
    }

    @Override
    public void writeTo(
            StoredPart part,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (var bytes = store.read(part.key(), part.offset(), part.length())) {
            bytes.transferTo(out);
        }
    }
}
