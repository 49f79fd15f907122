package org.warraq.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Where a list goes on: the key of the last thing shown, bound to the query that made the list.
 *
 * <p>As a token it is base64url without padding of: one byte of version, eight bytes of the query's hash, each part of
 * the key (two bytes of length, then UTF-8), four bytes of CRC-32C. There is no signature, because all that a key can
 * reach is public; the checksum tells a damaged token from a good one, and the hash one of another query.
 *
 * @param query the canonical text of everything that chooses and orders the list: filters and sort, not limit or page
 * @param key what the list is ordered by, ending with the id; at most 65,535 bytes of UTF-8 a part
 */
public record Cursor(String query, List<String> key) {
    private static final byte VERSION = 1;
    private static final int QUERY_HASH = 8;
    private static final int CHECKSUM = 4;
    private static final int LONGEST_TOKEN = 2_048;
    private static final String NOT_OURS = "The cursor is not one of ours, or was changed.";
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public Cursor {
        key = List.copyOf(key);
    }

    /** The token for {@code meta.nextCursor}. */
    public String token() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
        bytes.write(VERSION);
        bytes.writeBytes(Arrays.copyOf(Hashes.sha256(query), QUERY_HASH));
        for (String part : key) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            if (text.length > 0xFFFF) {
                throw new IllegalArgumentException("a part of a cursor's key is longer than 65,535 bytes");
            }
            bytes.write(text.length >>> 8);
            bytes.write(text.length);
            bytes.writeBytes(text);
        }
        byte[] content = bytes.toByteArray();
        byte[] whole = Arrays.copyOf(content, content.length + CHECKSUM);
        ByteBuffer.wrap(whole, content.length, CHECKSUM).putInt(checksum(content, content.length));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * @param query as it was when the token was made
     * @throws ApiException {@code invalid-cursor} (400) if the token was changed or belongs to another query
     */
    public static Cursor read(String token, String query) {
        byte[] bytes = decode(token);
        int end = bytes.length - CHECKSUM;
        if (end < 1 + QUERY_HASH
                || bytes[0] != VERSION
                || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
            throw invalid(NOT_OURS);
        }
        if (!Arrays.equals(bytes, 1, 1 + QUERY_HASH, Hashes.sha256(query), 0, QUERY_HASH)) {
            throw invalid("The cursor was made for a list with another filter or order.");
        }
        return new Cursor(query, parts(bytes, end));
    }

    /**
     * A part of the key. Anybody can make a token with a good checksum, so that what is in it is checked like a parameter.
     *
     * @throws ApiException {@code invalid-cursor} (400) if there is none, or no text that a database takes
     */
    public String text(int part) {
        if (part >= key.size() || key.get(part).indexOf('\0') >= 0) {
            throw invalid(NOT_OURS);
        }
        return key.get(part);
    }

    /** A part that is a whole number; else {@code invalid-cursor}. */
    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException none) {
            throw invalid(NOT_OURS);
        }
    }

    /** A part that is a number of milliseconds since 1970, of the years 1 to 9999; else {@code invalid-cursor}. */
    public Instant instant(int part) {
        Instant instant = Instant.ofEpochMilli(number(part));
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw invalid(NOT_OURS);
        }
        return instant;
    }

    /** A part that is an id; else {@code invalid-cursor}. */
    public UUID id(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException none) {
            throw invalid(NOT_OURS);
        }
    }

    private static byte[] decode(String token) {
        if (token.length() > LONGEST_TOKEN) {
            throw invalid("The cursor is too long.");
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            // The decoder overlooks padding and the last character's spare bits; only our own spelling is good.
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(token)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, in the same words as for any other change.
        }
        throw invalid(NOT_OURS);
    }

    private static List<String> parts(byte[] bytes, int end) {
        List<String> parts = new ArrayList<>();
        int at = 1 + QUERY_HASH;
        while (at < end) {
            int length = at + 2 > end ? -1 : (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
            if (length < 0 || at + 2 + length > end) {
                throw invalid(NOT_OURS);
            }
            parts.add(new String(bytes, at + 2, length, StandardCharsets.UTF_8));
            at += 2 + length;
        }
        return parts;
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static ApiException invalid(String detail) {
        return new ApiException(ProblemType.INVALID_CURSOR, detail)
                .errors(List.of(Violation.ofParameter("cursor", "invalid", detail)));
    }
}
