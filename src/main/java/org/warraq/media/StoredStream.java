package org.warraq.media;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** Sends a stream piece by piece: the next is read when the one before is on its way, and never held longer. */
final class StoredStream {
    private static final int PIECE = 1 << 16;

    private final InputStream bytes;
    private final ServerHttpResponse response;
    private long left;

    /** @param length how many bytes of the stream were promised */
    StoredStream(InputStream bytes, long length, ServerHttpResponse response) {
        this.bytes = bytes;
        this.left = length;
        this.response = response;
    }

    void send() {
        // Reading may wait for another server, which the thread that serves all clients must not.
        Infrastructure.getDefaultExecutor().execute(this::next);
    }

    private void next() {
        try {
            var piece = bytes.readNBytes((int) Math.min(PIECE, left));
            if (piece.length == 0 && left > 0) {
                throw new IOException("The store has fewer bytes than it said");
            }
            left -= piece.length;
            response.write(piece, this::sent);
        } catch (IOException | RuntimeException broken) {
            Log.warn("A file of media is not sent to its end", broken);
            close();
            // The length was promised, so that only an end of the connection tells that this is not all.
            response.reset();
        }
    }

    private void sent(Throwable failure) {
        if (failure == null && left > 0) {
            send();
            return;
        }
        close();
        if (failure == null) {
            response.end();
        }
    }

    private void close() {
        try {
            bytes.close();
        } catch (IOException closed) {
            Log.debug("A file of media is not closed", closed);
        }
    }
}
