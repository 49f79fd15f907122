package org.warraq.http;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a file that a client asks for (RFC 9110, section 14.2).
 *
 * @param first the first byte, from 0
 * @param length in bytes, at least one
 */
public record ByteRange(long first, long length) {

    /** One range; more digits than this are beyond any file. */
    private static final Pattern ONE =
            Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * @param header the value of {@code Range}; null if there is none
     * @param size of the whole file in bytes
     * @return empty where the whole is to be sent: several ranges, which nobody plays films with, are not told apart, and
     *     what does not read is overlooked
     * @throws ApiException {@code range-not-satisfiable} (416) where the range begins after the end
     */
    static Optional<ByteRange> of(String header, long size) {
        var range = header == null ? null : ONE.matcher(header);
        if (range == null
                || !range.matches()
                || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(range.group(2)));
            return last == 0 ? unsatisfiable(size) : Optional.of(new ByteRange(size - last, last));
        }
        long first = Long.parseLong(range.group(1));
        long end = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
            return Optional.empty();
        }
        return first >= size ? unsatisfiable(size) : Optional.of(new ByteRange(first, end - first + 1));
    }

    private static Optional<ByteRange> unsatisfiable(long size) {
        throw new ApiException(ProblemType.RANGE_NOT_SATISFIABLE, "The file has " + size + " bytes.")
                .header("Content-Range", "bytes */" + size);
    }

    /** The value of {@code Content-Range}. */
    String of(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
