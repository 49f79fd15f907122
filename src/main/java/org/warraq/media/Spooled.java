package org.warraq.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** An uploaded file that is not in the store yet, with its digest. Closing it deletes it. */
final class Spooled implements AutoCloseable {

    private final Path file;
    private final long limit;
    private final DigestOutputStream out;
    private long bytes;
    private String sha256;

    Spooled(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        this.out = new DigestOutputStream(Files.newOutputStream(file), Digests.sha256());
    }

    /** @throws ApiException {@code body-too-large} (413) beyond the most that a file may have */
    void write(byte[] chunk, int offset, int length) throws IOException {
        bytes += length;
        if (bytes > limit) {
            throw new ApiException(ProblemType.BODY_TOO_LARGE, "The file is larger than " + limit + " bytes.")
                    .with("limit", limit);
        }
        out.write(chunk, offset, length);
    }

    /** The same, when nothing more comes. */
    Spooled closed() throws IOException {
        if (sha256 == null) {
            out.close();
            sha256 = HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
        return this;
    }

    Path file() {
        return file;
    }

    long bytes() {
        return bytes;
    }

    /** In 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("An upload cannot be deleted", failure);
        }
    }
}
