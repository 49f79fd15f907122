package org.warraq.imaging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A {@linkplain CleanCopy clean copy} of a WebP (RFC 9649, section 2.7): its pixels, and the profile of their colours. */
final class CleanWebp {
    private static final String EXTENDED = "VP8X";
    private static final Set<String> KEPT = Set.of(EXTENDED, "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEAD = 8;
    private static final int FIRST = 12;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    private CleanWebp() {}

    /** Where a chunk's content is in the file; {@code length} without what fills it to a whole number of pairs. */
    private record Chunk(String name, long at, long length) {
        long size() {
            return length + length % 2;
        }
    }

    static void write(Path original, Orientation orientation, DataOutputStream out) throws IOException {
        try (var bytes = new RandomAccessFile(original.toFile(), "r")) {
            var chunks = kept(bytes);
            // Only the extended form tells of any.
            var turned = orientation.value() > 1
                    && chunks.stream().anyMatch(chunk -> chunk.name().equals(EXTENDED));
            var exif = turned ? CleanCopy.exif(orientation) : new byte[0];
            long size = chunks.stream().mapToLong(chunk -> HEAD + chunk.size()).sum();
            head("RIFF", 4 + size + (turned ? HEAD + exif.length : 0), out);
            out.writeBytes("WEBP");
            for (var chunk : chunks) {
                write(bytes, chunk, turned, out);
            }
            if (turned) {
                head("EXIF", exif.length, out);
                out.write(exif);
            }
        }
    }

    private static List<Chunk> kept(RandomAccessFile bytes) throws IOException {
        var chunks = new ArrayList<Chunk>();
        bytes.seek(4);
        long end = Math.min(bytes.length(), HEAD + unsigned(bytes));
        long at = FIRST;
        while (at + HEAD <= end) {
            bytes.seek(at);
            var name = new byte[4];
            bytes.readFully(name);
            var chunk = new Chunk(new String(name, StandardCharsets.ISO_8859_1), at + HEAD, unsigned(bytes));
            if (KEPT.contains(chunk.name())) {
                chunks.add(chunk);
            }
            at += HEAD + chunk.size();
        }
        return chunks;
    }

    private static void write(RandomAccessFile bytes, Chunk chunk, boolean turned, DataOutputStream out)
            throws IOException {
        head(chunk.name(), chunk.length(), out);
        bytes.seek(chunk.at());
        var extended = chunk.name().equals(EXTENDED);
        if (extended) {
            out.write(bytes.readByte() & ~(HAS_EXIF | HAS_XMP) | (turned ? HAS_EXIF : 0));
        }
        CleanCopy.pass(Channels.newInputStream(bytes.getChannel()), chunk.length() - (extended ? 1 : 0), out);
        if (chunk.length() % 2 != 0) {
            out.write(0);
        }
    }

    private static void head(String name, long length, DataOutputStream out) throws IOException {
        out.writeBytes(name);
        out.writeInt(Integer.reverseBytes((int) length));
    }

    private static long unsigned(RandomAccessFile bytes) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(bytes.readInt()));
    }
}
