package org.warraq.articles;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * What all texts that are being converted at a time may take of memory: half as much as the heap may have. Who wants more
 * waits. However long a text is, it leaves a quarter of that to short ones, which go before it: nobody who writes an article
 * waits for somebody who sends a book.
 */
final class Conversions {
    static final Conversions SHARED = new Conversions(Runtime.getRuntime().maxMemory() / 2, Duration.ofSeconds(20));

    /**
     * Bytes of memory for each character, at the worst: measured with a megabyte of {@code "*a* "} and of {@code "["} in
     * Markdown. HTML takes up to two thirds of that, prose a tenth.
     */
    private static final long OF_A_CHARACTER = 200;

    private static final int UNIT = 1 << 10;
    private static final int SHORT = 32;
    private static final String RETRY_SECONDS = "5";

    private final int all;
    private final Semaphore free;
    private final Duration patience;

    /** @param bytes that may be taken at a time */
    Conversions(long bytes, Duration patience) {
        this.all = (int) Math.min(Integer.MAX_VALUE, Math.max(4, bytes / UNIT));
        // In the order in which they came: else a long text would wait for as long as shorter ones come.
        this.free = new Semaphore(all, true);
        this.patience = patience;
    }

    /** What a text takes, until it is given back. */
    record Share(Semaphore of, int units) implements AutoCloseable {
        @Override
        public void close() {
            of.release(units);
        }
    }

    /**
     * Waits for the memory that the conversion of a text takes.
     *
     * @throws ApiException {@code unavailable} (503) if others do not leave it in time
     */
    Share share(String text) {
        var units = (int) Math.min(all - all / 4, text.length() * OF_A_CHARACTER / UNIT + 1);
        var taken = units <= all / SHORT && free.tryAcquire(units);
        if (!taken && !isLeft(units)) {
            throw busy();
        }
        return new Share(free, units);
    }

    /** Does with that share what makes a body of the text. */
    <T> T of(String text, Supplier<T> conversion) {
        var share = share(text);
        try {
            return conversion.get();
        } finally {
            share.close();
        }
    }

    private boolean isLeft(int units) {
        try {
            return free.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ApiException busy() {
        return new ApiException(ProblemType.UNAVAILABLE, "Too many texts are being converted.")
                .header("Retry-After", RETRY_SECONDS);
    }
}
