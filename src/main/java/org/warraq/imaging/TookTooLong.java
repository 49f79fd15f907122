package org.warraq.imaging;

import java.io.IOException;

/** A picture was not decoded in the time that is given to one. */
final class TookTooLong extends IOException {
    private static final long serialVersionUID = 1;

    TookTooLong(IOException stopped) {
        super("It takes too long to decode", stopped);
    }
}
