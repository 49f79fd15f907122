package org.warraq.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The boxes of which AVIF, MP4 and QuickTime files are made (ISO/IEC 14496-12, section 4.2), as far as some of them are
 * wanted. Only heads of boxes are read, and no size that a box tells is believed beyond the box around it.
 */
final class Boxes {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int VERSION_AND_FLAGS = 4;

    /** Real files have some dozens of boxes on a level. */
    private static final int MOST = 10_000;

    /** Two for each piece of a film that was recorded in pieces: half a second each, of seven hours. */
    private static final int MOST_ON_TOP = 100_000;

    private Boxes() {}

    /** What is in a box, from {@code start} to before {@code end}. */
    private record Box(String name, long start, long end) {}

    /** Whether its boxes end where the file does, and one of them has that name: else it was cut short. */
    static boolean areWhole(Path file, String name) throws IOException {
        return read(file, bytes -> {
                    var found = false;
                    long at = 0;
                    for (var number = 0; number < MOST_ON_TOP && at < bytes.length(); number++) {
                        var box = next(bytes, at, bytes.length());
                        if (box.isEmpty()) {
                            return Optional.of(false);
                        }
                        found |= box.get().name.equals(name);
                        at = box.get().end;
                    }
                    return Optional.of(found && at == bytes.length());
                })
                .orElse(false);
    }

    /** The width and height of an AVIF's first picture as it is seen: after the quarters of a turn that it asks for. */
    static Optional<int[]> size(Path file) throws IOException {
        return read(file, bytes -> {
            var meta = child(bytes, whole(bytes), "meta");
            // A full box: its version stands before its children.
            var inner = meta.map(box -> new Box(box.name, box.start + VERSION_AND_FLAGS, box.end));
            var size = descend(bytes, inner, "iprp", "ipco", "ispe");
            if (size.isEmpty() || size.get().end - size.get().start < VERSION_AND_FLAGS + 8) {
                return Optional.empty();
            }
            bytes.seek(size.get().start + VERSION_AND_FLAGS);
            int width = bytes.readInt();
            int height = bytes.readInt();
            var seen = liesOnItsSide(bytes, inner) ? new int[] {height, width} : new int[] {width, height};
            return Optional.of(seen).filter(both -> both[0] > 0 && both[1] > 0);
        });
    }

    private static boolean liesOnItsSide(RandomAccessFile bytes, Optional<Box> meta) throws IOException {
        var turn = descend(bytes, meta, "iprp", "ipco", "irot");
        if (turn.isEmpty() || turn.get().start == turn.get().end) {
            return false;
        }
        bytes.seek(turn.get().start);
        return bytes.readByte() % 2 != 0;
    }

    /** How long a film or a recording is, in milliseconds. */
    static Optional<Long> duration(Path file) throws IOException {
        return read(file, bytes -> {
            var head = descend(bytes, Optional.of(whole(bytes)), "moov", "mvhd");
            if (head.isEmpty()) {
                return Optional.empty();
            }
            bytes.seek(head.get().start);
            var wide = bytes.readInt() >>> 24 == 1;
            bytes.seek(head.get().start + VERSION_AND_FLAGS + (wide ? 16 : 8));
            long scale = Integer.toUnsignedLong(bytes.readInt());
            long length = wide ? bytes.readLong() : Integer.toUnsignedLong(bytes.readInt());
            // All ones say that it is not known.
            var known = scale > 0 && length > 0 && length < Long.MAX_VALUE / 1000 && length != 0xFFFF_FFFFL;
            return known ? Optional.of(length * 1000 / scale) : Optional.empty();
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(RandomAccessFile bytes) throws IOException;
    }

    private static <T> Optional<T> read(Path file, Reading<T> reading) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            return reading.of(bytes);
        } catch (EOFException cutShort) {
            return Optional.empty();
        }
    }

    private static Box whole(RandomAccessFile bytes) throws IOException {
        return new Box("", 0, bytes.length());
    }

    private static Optional<Box> descend(RandomAccessFile bytes, Optional<Box> from, String... names)
            throws IOException {
        var box = from;
        for (var name : names) {
            if (box.isEmpty()) {
                return box;
            }
            box = child(bytes, box.get(), name);
        }
        return box;
    }

    private static Optional<Box> child(RandomAccessFile bytes, Box parent, String name) throws IOException {
        long at = parent.start;
        for (var number = 0; number < MOST && at + HEAD <= parent.end; number++) {
            var box = next(bytes, at, parent.end);
            if (box.isEmpty() || box.get().name.equals(name)) {
                return box;
            }
            at = box.get().end;
        }
        return Optional.empty();
    }

    /** The box whose head is at {@code at}; empty where it would go beyond {@code end}. */
    private static Optional<Box> next(RandomAccessFile bytes, long at, long end) throws IOException {
        bytes.seek(at);
        long size = Integer.toUnsignedLong(bytes.readInt());
        var name = new byte[4];
        bytes.readFully(name);
        long head = size == 1 ? LONG_HEAD : HEAD;
        size = size == 1 ? bytes.readLong() : size == 0 ? end - at : size;
        return size < head || size > end - at
                ? Optional.empty()
                : Optional.of(new Box(new String(name, StandardCharsets.ISO_8859_1), at + head, at + size));
    }
}
