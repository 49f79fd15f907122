package org.warraq.imaging;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * What all pictures that are decoded at a time may take of memory, on the heap and beside it, whether they are being
 * uploaded or made smaller: half as much as the heap may have. Who wants more waits; a picture that takes more than all of
 * it is decoded alone.
 */
final class Decoding {
    static final Decoding SHARED = new Decoding(Runtime.getRuntime().maxMemory() / 2, Duration.ofSeconds(20));

    private static final int UNIT = 1 << 20;
    private static final String RETRY_SECONDS = "5";

    private final int all;
    private final Semaphore free;
    private final Duration patience;

    /** @param bytes that may be taken at a time */
    Decoding(long bytes, Duration patience) {
        this.all = (int) Math.max(1, bytes / UNIT);
        // In the order in which they came: else a large picture would wait for as long as small ones come.
        this.free = new Semaphore(all, true);
        this.patience = patience;
    }

    /** What a picture takes, until it is given back. */
    record Share(Semaphore of, int units) implements AutoCloseable {
        @Override
        public void close() {
            of.release(units);
        }
    }

    /**
     * Waits for {@code bytes} of memory.
     *
     * @throws ApiException {@code unavailable} (503) if others do not leave them in time
     */
    Share share(long bytes) throws IOException {
        var units = (int) Math.min(all, bytes / UNIT + 1);
        try {
            if (!free.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ApiException(ProblemType.UNAVAILABLE, "Too many pictures are being decoded.")
                        .header("Retry-After", RETRY_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while it waited to be decoded", stopped);
        }
        return new Share(free, units);
    }

    /** What is said where a decoder found less memory than it was to take: nothing of the picture. */
    static ApiException ranOut(OutOfMemoryError full) {
        return new ApiException(ProblemType.UNAVAILABLE, "There is no memory left to decode the picture.", full)
                .header("Retry-After", RETRY_SECONDS);
    }
}
