package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.warraq.editorial.Newsstand;

/**
 * Lets whoever is given an address see a file that is not public, for a time: a picture in an editor's window is asked
 * for by the browser, which sends no token. A signature is good for the file and all its renditions.
 */
@ApplicationScoped
class MediaSignatures {
    private static final String ALGORITHM = "HmacSHA256";

    /** How long an address is good that is given to a desk: as long as a preview link, and until the hour is full. */
    private static final Duration HOURS = Duration.ofHours(3);

    private final Newsstand newsstand;
    private final Clock clock;
    private volatile SecretKeySpec key;

    MediaSignatures(Newsstand newsstand, Clock clock) {
        this.newsstand = newsstand;
        this.clock = clock;
    }

    /** An address for a desk, the same for everybody within an hour, so that browsers ask once. */
    String signed(String path) {
        return signed(path, clock.instant().truncatedTo(ChronoUnit.HOURS).plus(HOURS));
    }

    /**
     * The address with its signature.
     *
     * @param path {@code /media/{id}/{hash}/{file}}, with whatever stands before it
     * @param until to the second
     */
    String signed(String path, Instant until) {
        var segments = List.of(path.split("/"));
        var end = segments.size();
        var seconds = until.getEpochSecond();
        return path + "?until=" + seconds + "&signature="
                + signature(segments.get(end - 3), segments.get(end - 2), seconds);
    }

    /** Whether the signature is ours and its time has not passed. */
    boolean admits(String id, String hash, long until, String signature, Instant now) {
        var expected = signature(id, hash, until).getBytes(StandardCharsets.US_ASCII);
        var same = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return same && until > now.getEpochSecond();
    }

    private String signature(String id, String hash, long until) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            var signed = mac.doFinal((id + "/" + hash + "/" + until).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** The same for all servers, and as long as the database. */
    private SecretKeySpec key() {
        if (key == null) {
            key = newsstand.read("select key from media_key", List.of(), rows -> {
                rows.next();
                return new SecretKeySpec(rows.getBytes(1), ALGORITHM);
            });
        }
        return key;
    }
}
