package org.warraq.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes through a JPEG from marker to marker (ITU-T T.81, annex B). What follows the end of its picture, such as smaller
 * copies of it or a film, is for whoever asks on.
 */
final class JpegMarkers implements AutoCloseable {
    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;
    static final int COMMENT = 0xFE;

    private static final int ALONE = 0x01;
    private static final int CHUNK = 1 << 16;

    private final InputStream bytes;
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int filled;
    private boolean amongPixels;

    private JpegMarkers(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * A marker with what belongs to it.
     *
     * @param content without its length; empty where the marker stands alone
     */
    record Segment(int marker, byte[] content) {

        boolean isFrame() {
            // The others of these sixteen are tables.
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }

        boolean isAlone() {
            return marker == START || marker == END || marker == ALONE;
        }

        boolean beginsWith(String text) {
            if (content.length < text.length()) {
                return false;
            }
            for (var place = 0; place < text.length(); place++) {
                if (content[place] != text.charAt(place)) {
                    return false;
                }
            }
            return true;
        }
    }

    static JpegMarkers of(Path file) throws IOException {
        return new JpegMarkers(Files.newInputStream(file));
    }

    /**
     * The next segment; null at the end of the file.
     *
     * @param pixels gets what stands between a scan's head and the next segment, as it is
     */
    Segment next(OutputStream pixels) throws IOException {
        for (var one = read(); one >= 0; one = read()) {
            if (one != 0xFF) {
                pass(one, pixels);
                continue;
            }
            var marker = read();
            while (marker == 0xFF) {
                marker = read();
            }
            if (marker > 0 && (marker < 0xD0 || marker > 0xD7)) {
                return segment(marker);
            }
            // A byte of the pixels, or a mark from which a decoder could go on after an error.
            pass(0xFF, pixels);
            pass(marker, pixels);
        }
        return null;
    }

    private void pass(int one, OutputStream pixels) throws IOException {
        if (amongPixels && one >= 0) {
            pixels.write(one);
        }
    }

    private Segment segment(int marker) throws IOException {
        amongPixels = marker == SCAN;
        var alone = new Segment(marker, new byte[0]);
        return alone.isAlone() ? alone : new Segment(marker, content((required() << 8 | required()) - 2));
    }

    private byte[] content(int length) throws IOException {
        if (length < 0) {
            throw new IOException("A segment is shorter than its own length");
        }
        var content = new byte[length];
        for (var place = 0; place < length; place++) {
            content[place] = (byte) required();
        }
        return content;
    }

    private int required() throws IOException {
        var one = read();
        if (one < 0) {
            throw new EOFException("A segment is cut short");
        }
        return one;
    }

    private int read() throws IOException {
        if (at == filled) {
            at = 0;
            filled = bytes.read(buffer);
        }
        return filled <= 0 ? -1 : buffer[at++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
