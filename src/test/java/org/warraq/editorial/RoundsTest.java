package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does all the time goes on whatever happens, until the server stops. */
class RoundsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                IllegalStateException.class,
                java.sql.SQLException.class,
                OutOfMemoryError.class,
                StackOverflowError.class
            })
    void aRoundThatFailsIsFollowedByAnother(Class<? extends Throwable> failure) throws Exception {
        var made = new AtomicInteger();
        var again = new CountDownLatch(1);
        var rounds = new Rounds("test", Duration.ofMillis(10), "It failed, as it should", () -> {
            if (made.incrementAndGet() == 1) {
                RoundsTest.<RuntimeException>fail(failure.getConstructor().newInstance());
            }
            again.countDown();
        });
        rounds.start();
        try {
            assertThat(again.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            rounds.stop();
        }
    }

    @Test
    void whatWaitsIsEndedByAStop() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var rounds = new Rounds("test", Duration.ZERO, "It was interrupted", () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                ended.countDown();
            }
        });
        rounds.start();
        begun.await();
        rounds.stop();
        assertThat(ended.getCount()).isZero();
    }

    @Test
    void whatIsInterruptedBySomebodyElseIsFollowedByAnother() throws Exception {
        var again = new CountDownLatch(2);
        var rounds = new Rounds("test", Duration.ZERO, "It failed", () -> {
            again.countDown();
            if (again.getCount() > 0) {
                Thread.currentThread().interrupt();
            }
            new CountDownLatch(1).await();
        });
        rounds.start();
        try {
            assertThat(again.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            rounds.stop();
        }
    }

    @Test
    void whatIsAtWorkComesToItsEndBeforeAStopReturns() throws Exception {
        var begun = new CountDownLatch(1);
        var pulse = new Semaphore(0);
        var whole = new AtomicInteger();
        var rounds = new Rounds("test", Duration.ZERO, "It failed", () -> {
            begun.countDown();
            pulse.acquire();
            whole.incrementAndGet();
        });
        rounds.start();
        begun.await();
        rounds.stop(pulse::release);
        assertThat(whole).hasValue(1);
        assertThat(rounds.areOver()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
