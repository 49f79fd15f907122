package org.warraq.editorial;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work of the background that is done again and again, with a pause after each time, until the server stops. */
final class Rounds {

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param work handles its own failures: one that gets out ends the rounds */
    Rounds(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    void start() {
        var thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Does not wait for what is at work, which asks {@link #areOver} and ends. */
    void stop() {
        stopped.countDown();
    }

    boolean areOver() {
        return stopped.getCount() == 0;
    }

    private void run() {
        try {
            do {
                work.run();
            } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
