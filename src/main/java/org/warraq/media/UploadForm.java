package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/**
 * Reads an upload from {@code multipart/form-data} (RFC 7578) as it comes: the file goes straight to the spool, and nothing
 * of it is held in memory.
 */
@ApplicationScoped
class UploadForm {

    private static final int CHUNK = 64 * 1024;

    @Inject
    Spool spool;

    @Inject
    ContentReader reader;

    /** @param boundary what stands between the parts, from the {@code Content-Type} */
    Upload read(InputStream body, String boundary) throws IOException {
        var parts = new UploadParts(spool);
        try {
            parse(body, boundary, parts);
            return upload(parts);
        } catch (IOException | RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    private static void parse(InputStream body, String boundary, UploadParts parts) throws IOException {
        var form = new BoundedHeads(parts, boundary);
        var chunk = new byte[CHUNK];
        for (var count = body.read(chunk); count >= 0 && !form.isComplete(); count = body.read(chunk)) {
            form.parse(ByteBuffer.wrap(chunk, 0, count));
        }
        if (!form.isComplete()) {
            throw new ApiException(ProblemType.BAD_REQUEST, "The form ends before its last boundary.");
        }
    }

    private Upload upload(UploadParts parts) throws IOException {
        if (parts.file() == null) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/file", "required", "is required: the part with the file")));
        }
        var content = parts.content();
        return new Upload(
                parts.file().closed(),
                parts.fileName(),
                content.length == 0 ? AssetContent.NONE : reader.read(reader.parse(content), AssetContent.class));
    }
}
