package org.warraq.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A file whose address changes when its bytes do, as {@link FileAnswers} sends it.
 *
 * @param tag what the strong ETag says, without quotes
 * @param disposition the value of {@code Content-Disposition}
 * @param surrogateKey of the thing that the file belongs to
 * @param until when nobody may be sent it any more; null if that is not known
 * @param confidential whether the address is for whoever was given it, and the file is not public
 */
public record ServedFile(
        String tag,
        String mediaType,
        long bytes,
        String disposition,
        String surrogateKey,
        Instant until,
        boolean confidential) {

    /**
     * {@code Content-Disposition} (RFC 6266).
     *
     * @param fileName in any script
     * @param plainName for clients that only read ASCII
     */
    public static String disposition(boolean attachment, String fileName, String plainName) {
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (attachment ? "attachment" : "inline") + "; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded;
    }
}
