package org.warraq.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;
import org.warraq.imaging.AcceptedType;
import org.warraq.imaging.DrawnPictures;
import org.warraq.imaging.FocalPoint;
import org.warraq.imaging.Presets;
import org.warraq.imaging.Rendition;

/** Renditions are made once, few at a time, and asked for in vain only as long as they cannot be made. */
class RenditionsTest {
    private static final Rendition CARD =
            Presets.named("card.jpg", Presets.of("image/jpeg", 800, 600)).orElseThrow();

    private final ShelfOfTests store = new ShelfOfTests();
    private final Renditions renditions = new Renditions(store, new RenditionSettings() {
        @Override
        public OptionalInt concurrency() {
            return OptionalInt.of(2);
        }

        @Override
        public int queue() {
            return 3;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }
    });

    private static Original original(int number) {
        var sha256 = "%064d".formatted(number);
        return new Original(sha256, "hash", AcceptedType.JPEG, FocalPoint.CENTRE);
    }

    @BeforeEach
    void keep() {
        var bytes = DrawnPictures.jpeg(DrawnPictures.redAndBlue(800, 600));
        IntStream.range(0, 20).forEach(number -> store.kept.put(original(number).key(), bytes));
    }

    @AfterEach
    void stop() {
        renditions.stop();
    }

    private static ProblemType failure(CompletableFuture<?> rendition) {
        try {
            rendition.get(10, SECONDS);
            throw new AssertionError("It was made");
        } catch (ExecutionException failed) {
            assertThat(failed.getCause()).isInstanceOf(ApiException.class);
            return ((ApiException) failed.getCause()).type();
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    @Test
    void itIsKeptUnderTheDigestAndTheHash() throws Exception {
        var kept = renditions.of(original(1), CARD).get(10, SECONDS);
        var key = "00/" + "%064d".formatted(1) + "/hash/card.jpg";
        assertThat(store.kept).containsKey(key);
        assertThat(kept.bytes()).isEqualTo(store.kept.get(key).length);
        assertThat(renditions.of(original(1), CARD)).isCompleted();
        assertThat(store.brought).hasValue(1);
    }

    @Test
    void howeverManyAskItIsMadeOnce() throws Exception {
        var opened = new CountDownLatch(1);
        var readings = new AtomicInteger();
        store.beforeReading = () -> {
            readings.incrementAndGet();
            await(opened);
        };
        var asked = IntStream.range(0, 50)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> renditions.of(original(1), CARD)))
                .toList();
        for (var one : asked) {
            one.get(10, SECONDS);
        }
        opened.countDown();
        for (var one : asked) {
            assertThat(one.get().get(10, SECONDS).bytes()).isPositive();
        }
        assertThat(store.brought).hasValue(1);
        assertThat(readings).hasValue(1);
    }

    @Test
    void fewAreMadeAtATimeAndFewWait() throws Exception {
        var begun = new CountDownLatch(2);
        var opened = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        store.beforeReading = () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            begun.countDown();
            await(opened);
            atOnce.decrementAndGet();
        };
        var asked = IntStream.range(0, 5)
                .mapToObj(number -> renditions.of(original(number), CARD))
                .toList();
        var refused = renditions.of(original(6), CARD);
        assertThat(failure(refused)).isEqualTo(ProblemType.UNAVAILABLE);
        assertThatThrownBy(refused::get)
                .cause()
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.headers()).containsKey("Retry-After"));
        await(begun);
        opened.countDown();
        for (var one : asked) {
            one.get(10, SECONDS);
        }
        assertThat(most).hasValue(2);
        assertThat(renditions.of(original(6), CARD).get(10, SECONDS).bytes()).isPositive();
    }

    @Test
    void whoeverWaitsTooLongIsToldToComeBackAndTheOthersAreNot() throws Exception {
        var opened = new CountDownLatch(1);
        store.beforeReading = () -> await(opened);
        var early = renditions.of(original(1), CARD);
        assertThat(failure(early)).isEqualTo(ProblemType.UNAVAILABLE);
        var late = renditions.of(original(1), CARD);
        opened.countDown();
        assertThat(late.get(10, SECONDS).bytes()).isPositive();
        assertThat(store.brought).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() throws Exception {
        var good = store.kept.put(original(1).key(), new byte[] {1, 2, 3});
        assertThat(failure(renditions.of(original(1), CARD))).isEqualTo(ProblemType.INTERNAL);
        store.kept.remove(original(2).key());
        assertThat(failure(renditions.of(original(2), CARD))).isEqualTo(ProblemType.INTERNAL);
        store.kept.put(original(1).key(), good);
        assertThat(renditions.of(original(1), CARD).get(10, SECONDS).bytes()).isPositive();
    }

    @Test
    void whoeverGoesAwayTakesNothingFromTheOthers() throws Exception {
        var opened = new CountDownLatch(1);
        store.beforeReading = () -> await(opened);
        var gone = renditions.of(original(1), CARD);
        var waiting = renditions.of(original(1), CARD);
        gone.cancel(true);
        opened.countDown();
        assertThat(List.of(waiting.get(10, SECONDS).bytes())).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
