package org.warraq.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the end of the Java process back until the main thread has stopped everything in its order. Told to end,
 * Quarkus stops serving and the main thread goes on to stop the database; without this the process would be gone by
 * then.
 */
final class Shutdown {

    /** Whatever still hangs then is left to the recovery of the next start. */
    private static final int PATIENCE_IN_SECONDS = 90;

    private final CountDownLatch completed = new CountDownLatch(1);

    private Shutdown() {}

    static Shutdown register() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::await, "warraq-shutdown"));
        return shutdown;
    }

    private void await() {
        try {
            if (!completed.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Warraq did not stop in " + PATIENCE_IN_SECONDS + " seconds; ending anyway.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void complete() {
        completed.countDown();
    }
}
