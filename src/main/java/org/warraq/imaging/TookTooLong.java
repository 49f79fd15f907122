package org.warraq.imaging;

import java.io.IOException;
import java.time.Duration;

/** A picture was not decoded in the time that is given to one. */
final class TookTooLong extends IOException {
    private static final long serialVersionUID = 1;

    TookTooLong(Duration time) {
        super("It takes longer than " + time.toSeconds() + " s to decode");
    }
}
