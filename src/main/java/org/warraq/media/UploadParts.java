package org.warraq.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/**
 * The parts of an upload's form, one after the other as they come: {@code file} and {@code content}, each once, and only
 * {@code content} is held in memory.
 */
final class UploadParts implements MultipartParser.PartHandler, AutoCloseable {

    /** In bytes. Eight languages with the longest texts are half of that. */
    private static final int LARGEST_CONTENT = 64 * 1024;

    private final Spool spool;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private Spooled file;
    private String fileName;
    private String current;
    private boolean described;

    UploadParts(Spool spool) {
        this.spool = spool;
    }

    /** Null if there was none. */
    Spooled file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    /** JSON; empty if there was none. */
    byte[] content() {
        return content.toByteArray();
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        var disposition = PartDisposition.of(headers.getFirst("Content-Disposition"));
        current = disposition.name();
        switch (current) {
            case "file" -> {
                once(file != null);
                file = spool.open();
                fileName = FileNames.of(disposition.fileName());
            }
            case "content" -> {
                once(described);
                described = true;
            }
            default -> throw refused(current, "unknown-property", "is no part of this form");
        }
    }

    @Override
    public void data(ByteBuffer buffer) throws IOException {
        var chunk = new byte[buffer.remaining()];
        buffer.get(chunk);
        if (current.equals("file")) {
            file.write(chunk, 0, chunk.length);
            return;
        }
        content.writeBytes(chunk);
        if (content.size() > LARGEST_CONTENT) {
            throw new ApiException(
                            ProblemType.BODY_TOO_LARGE, "`content` is larger than " + LARGEST_CONTENT + " bytes.")
                    .with("limit", LARGEST_CONTENT);
        }
    }

    @Override
    public void endPart() {
        current = null;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private void once(boolean before) {
        if (before) {
            throw refused(current, "duplicate", "is given twice");
        }
    }

    private static ApiException refused(String part, String code, String detail) {
        return ApiException.validationFailed(List.of(new Violation("/" + part, code, detail)));
    }
}
