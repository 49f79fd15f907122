package org.warraq.editorial;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * The one thread per node that does a thing again and again, for as long as the server runs. It outlives whatever fails: a
 * database that is away for a while, and memory that ran out. Nobody would see that it is gone until what it does is missed.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final String failure;
    private final Round round;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    /** What is done each time; it may wait for something to do, and asks {@link #areOver} where it takes long. */
    @FunctionalInterface
    public interface Round {
        void make() throws Exception;
    }

    /**
     * @param name of the thread
     * @param pause after each time
     * @param failure what the log says when a round fails, and what becomes of it
     */
    public Rounds(String name, Duration pause, String failure, Round round) {
        this.name = name;
        this.pause = pause;
        this.failure = failure;
        this.round = round;
    }

    public void start() {
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Interrupts the round that is under way, and waits for its end. */
    public void stop() throws InterruptedException {
        stop(thread::interrupt);
    }

    /** Lets the round that is under way come to its end, and waits for it; {@code wake} ends what it waits for itself. */
    public void stop(Runnable wake) throws InterruptedException {
        stopped.countDown();
        wake.run();
        thread.join(LONGEST_STOP.toMillis());
    }

    /** Whether the server is stopping. */
    public boolean areOver() {
        return stopped.getCount() == 0;
    }

    private void run() {
        while (!areOver()) {
            try {
                makeOne();
            } catch (InterruptedException e) {
                // By a stop; if by anybody else, what was waited for is waited for again.
                LOG.debug("A round was interrupted", e);
            }
        }
    }

    private void makeOne() throws InterruptedException {
        try {
            round.make();
            rest(pause);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            outlive(e);
        }
    }

    private void outlive(Throwable e) throws InterruptedException {
        if (areOver()) {
            return;
        }
        try {
            LOG.error(failure, e);
            rest(pause.compareTo(AFTER_FAILURE) > 0 ? pause : AFTER_FAILURE);
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable noMemoryToSayIt) {
            // A line of the log takes memory, too. What failed is tried again, and is told of if it fails again.
            LockSupport.parkNanos(AFTER_FAILURE.toNanos());
        }
    }

    private void rest(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
