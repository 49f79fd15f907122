package org.warraq.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A store as it is elsewhere: no key of it is a file of this machine. Counts what is brought. */
final class ShelfOfTests implements MediaStore {
    final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    final AtomicInteger brought = new AtomicInteger();
    volatile Runnable beforeReading = () -> {};

    @Override
    public void keep(String key, Path file, String mediaType) throws IOException {
        kept.put(key, Files.readAllBytes(file));
        brought.incrementAndGet();
    }

    @Override
    public Optional<Kept> find(String key) {
        return Optional.ofNullable(kept.get(key)).map(bytes -> new Kept(bytes.length));
    }

    @Override
    public InputStream read(String key, long offset, long length) throws IOException {
        beforeReading.run();
        var bytes = kept.get(key);
        if (bytes == null) {
            throw new NoSuchFileException(key);
        }
        return new ByteArrayInputStream(bytes, (int) offset, (int) length);
    }

    @Override
    public void forget(String prefix) {
        kept.keySet().removeIf(key -> key.startsWith(prefix));
    }
}
