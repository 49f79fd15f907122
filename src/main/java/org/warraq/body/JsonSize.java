package org.warraq.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** How long a body is as JSON, without keeping the JSON. */
final class JsonSize {
    private static final ObjectWriter WRITER = new ObjectMapper(new JsonFactory()).writer();

    private JsonSize() {}

    /** Bytes of UTF-8. */
    static long of(List<Block> body) {
        Counter counter = new Counter();
        try {
            WRITER.writeValue(counter, body);
        } catch (IOException impossible) {
            throw new UncheckedIOException("counting writes nothing that could fail", impossible);
        }
        return counter.bytes;
    }

    private static final class Counter extends Writer {
        private long bytes;

        @Override
        public void write(char[] characters, int offset, int length) {
            for (int at = offset; at < offset + length; at++) {
                bytes += bytesOf(characters[at]);
            }
        }

        private static int bytesOf(char character) {
            if (character < 0x80) {
                return 1;
            }
            // Each half of a surrogate pair stands for two of the four bytes.
            return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
