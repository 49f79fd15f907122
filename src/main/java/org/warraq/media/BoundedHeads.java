package org.warraq.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Takes a form apart, and refuses it as soon as what stands between two parts is more than the head of any: the parser
 * holds a head in memory until it ends, however long it is.
 */
final class BoundedHeads implements MultipartParser.PartHandler {

    /** In bytes, from a boundary to the content of its part: as much as the head of a whole request may have. */
    private static final int LARGEST = 16 * 1024;

    private final UploadParts parts;
    private final MultipartParser.ParseState state;
    private ByteBuffer chunk;
    private long passed;
    private long begin;
    private boolean amidHead = true;

    /** @param boundary what stands between the parts, from the {@code Content-Type} */
    BoundedHeads(UploadParts parts, String boundary) {
        this.parts = parts;
        this.state = MultipartParser.beginParse(
                this, boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    /** Whether the last boundary came. */
    boolean isComplete() {
        return state.isComplete();
    }

    /** @throws ApiException {@code body-too-large} (413) where a head is, {@code bad-request} (400) where it is none */
    void parse(ByteBuffer next) throws IOException {
        chunk = next;
        try {
            state.parse(next);
        } catch (MultipartParser.MalformedMessageException malformed) {
            throw new ApiException(ProblemType.BAD_REQUEST, "The head of a part cannot be read.", malformed);
        }
        if (amidHead) {
            requireBounded();
        }
        passed += next.position();
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        requireBounded();
        amidHead = false;
        parts.beginPart(headers);
    }

    @Override
    public void data(ByteBuffer buffer) throws IOException {
        parts.data(buffer);
    }

    @Override
    public void endPart() {
        parts.endPart();
        amidHead = true;
        begin = passed + chunk.position();
    }

    private void requireBounded() {
        if (passed + chunk.position() - begin > LARGEST) {
            throw new ApiException(
                            ProblemType.BODY_TOO_LARGE, "The head of a part is larger than " + LARGEST + " bytes.")
                    .with("limit", LARGEST);
        }
    }
}
