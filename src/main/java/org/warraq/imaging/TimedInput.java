package org.warraq.imaging;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.stream.FileImageInputStream;

/**
 * A file that ends its reading when a time is over. A decoder in the middle of its work can only be stopped from within:
 * it comes here for more bytes, and is given few at a time, so that it comes often.
 */
final class TimedInput extends FileImageInputStream {

    /** A few bytes may mean that a picture is gone through once more. */
    private static final int FEW = 512;

    private final Duration time;
    private long begin = System.nanoTime();

    TimedInput(File file, Duration time) throws IOException {
        super(file);
        this.time = time;
    }

    /** The time begins (again). */
    void begin() {
        begin = System.nanoTime();
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, Math.min(FEW, length));
    }

    boolean isOver() {
        return System.nanoTime() - begin > time.toNanos();
    }

    private void check() throws IOException {
        if (isOver()) {
            throw new IOException("The time for it is over");
        }
    }
}
