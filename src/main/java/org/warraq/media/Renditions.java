package org.warraq.media;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.imaging.Darkroom;
import org.warraq.imaging.Rendition;

/**
 * Renditions, made when they are first asked for and kept in the store. However many ask for one at a time, a server
 * makes it once; it makes few at a time and lets few wait. Two servers may make the same, which is the same. One that
 * failed is tried again when it is asked for again.
 */
@ApplicationScoped
class Renditions {
    private static final String RETRY_SECONDS = "5";

    private final MediaStore store;
    private final RenditionSettings settings;
    private final ThreadPoolExecutor darkroom;
    private final Map<String, CompletableFuture<MediaStore.Kept>> making = new ConcurrentHashMap<>();

    Renditions(MediaStore store, RenditionSettings settings) {
        this.store = store;
        this.settings = settings;
        int number = settings.concurrency().orElse(Runtime.getRuntime().availableProcessors());
        var threads = new AtomicInteger();
        darkroom = new ThreadPoolExecutor(
                number, number, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.queue()), work -> {
                    var thread = new Thread(work, "darkroom-" + threads.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        darkroom.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void stop() {
        darkroom.shutdownNow();
    }

    /**
     * The rendition, once it is in the store under {@link Original#key(Rendition)}.
     *
     * @return fails with {@link ApiException}: {@code unavailable} (503) where too many are asked for, {@code internal}
     *     where it cannot be made
     */
    CompletableFuture<MediaStore.Kept> of(Original original, Rendition rendition) {
        var key = original.key(rendition);
        var kept = find(key);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        var mine = new CompletableFuture<MediaStore.Kept>();
        var earlier = making.putIfAbsent(key, mine);
        if (earlier == null) {
            begin(original, rendition, mine);
        }
        return patient(earlier == null ? mine : earlier);
    }

    /** Whoever does not wait any longer leaves the others waiting. */
    private CompletableFuture<MediaStore.Kept> patient(CompletableFuture<MediaStore.Kept> shared) {
        var own = new CompletableFuture<MediaStore.Kept>();
        shared.copy()
                .orTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((kept, failure) -> {
                    if (failure == null) {
                        own.complete(kept);
                    } else {
                        own.completeExceptionally(
                                problem(failure instanceof CompletionException ? failure.getCause() : failure));
                    }
                });
        return own;
    }

    private void begin(Original original, Rendition rendition, CompletableFuture<MediaStore.Kept> result) {
        var key = original.key(rendition);
        try {
            darkroom.execute(() -> {
                try {
                    result.complete(made(original, rendition));
                } catch (IOException | RuntimeException | OutOfMemoryError failure) {
                    tell(key, failure);
                    result.completeExceptionally(failure);
                } finally {
                    making.remove(key, result);
                }
            });
        } catch (RejectedExecutionException full) {
            making.remove(key, result);
            result.completeExceptionally(full);
        }
    }

    private MediaStore.Kept made(Original original, Rendition rendition) throws IOException {
        var key = original.key(rendition);
        // It may have been finished between being looked for and being begun.
        var kept = find(key);
        if (kept != null) {
            return kept;
        }
        var made = Files.createTempFile("warraq-", "." + rendition.extension());
        try {
            develop(original, rendition, made);
            store.keep(key, made, rendition.mediaType());
            return new MediaStore.Kept(Files.size(made));
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void develop(Original original, Rendition rendition, Path into) throws IOException {
        var file = store.file(original.key());
        if (file.isPresent()) {
            Darkroom.develop(file.get(), original.type(), rendition, original.focus(), into);
            return;
        }
        var fetched = Files.createTempFile("warraq-", ".original");
        try {
            var bytes = store.find(original.key()).map(MediaStore.Kept::bytes).orElse(0L);
            try (var read = store.read(original.key(), 0, bytes);
                    var write = Files.newOutputStream(fetched)) {
                read.transferTo(write);
            }
            Darkroom.develop(fetched, original.type(), rendition, original.focus(), into);
        } finally {
            Files.deleteIfExists(fetched);
        }
    }

    private MediaStore.Kept find(String key) {
        try {
            return store.find(key).orElse(null);
        } catch (IOException away) {
            throw new UncheckedIOException("The store of media does not answer", away);
        }
    }

    private static void tell(String key, Throwable failure) {
        if (failure instanceof ApiException || isAway(failure)) {
            Log.warnf("Rendition %s is not made: %s", key, failure);
        } else {
            Log.errorf(failure, "Rendition %s cannot be made", key);
        }
    }

    /** Whether that of which it was to be made was deleted or replaced meanwhile. */
    private static boolean isAway(Throwable failure) {
        return failure instanceof NoSuchFileException || failure instanceof FileNotFoundException;
    }

    /** Whether it could be made some other time. */
    static boolean isTooMany(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ApiException problem && problem.type() == ProblemType.UNAVAILABLE;
    }

    private static ApiException problem(Throwable failure) {
        if (failure instanceof ApiException known) {
            return known;
        }
        if (failure instanceof RejectedExecutionException || failure instanceof TimeoutException) {
            return new ApiException(ProblemType.UNAVAILABLE, "Too many renditions are being made.")
                    .header("Retry-After", RETRY_SECONDS);
        }
        return new ApiException(ProblemType.INTERNAL, "The rendition cannot be made.", failure);
    }
}
