package org.warraq.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of media are kept. Keys are made by Warraq alone, of lower-case letters, digits, {@code -}, {@code .}
 * and {@code /}; what is kept under a key never changes, so that writing it twice writes the same.
 */
public interface MediaStore {

    /** What is kept under a key. */
    record Kept(long bytes) {}

    /** Keeps the bytes of {@code file} under {@code key}: wholly or not at all, also where the process ends meanwhile. */
    void keep(String key, Path file, String mediaType) throws IOException;

    Optional<Kept> find(String key) throws IOException;

    /**
     * Reads {@code length} bytes from {@code offset} on.
     *
     * @throws java.nio.file.NoSuchFileException where nothing is kept under {@code key}
     */
    InputStream read(String key, long offset, long length) throws IOException;

    /** The file in which the bytes are, where the store has them as a file of this machine. */
    default Optional<Path> file(String key) {
        return Optional.empty();
    }

    /** Forgets what is kept under keys that begin with {@code prefix}; it need not be there. */
    void forget(String prefix) throws IOException;
}
