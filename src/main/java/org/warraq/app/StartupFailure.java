package org.warraq.app;

/**
 * The server cannot start, and whoever starts it can do something about it: the message says what. Printed without a
 * stack trace.
 */
public final class StartupFailure extends RuntimeException {

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
