package org.warraq.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Files on their way to the store. What a server that was killed left is swept away at the next start. */
@ApplicationScoped
class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final String PREFIX = "upload-";

    /** Longer than any upload takes: other servers may have the same folder. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private static final int CHUNK = 64 * 1024;

    @Inject
    MediaPlaces places;

    @Inject
    MediaSettings settings;

    void sweep(@Observes StartupEvent event) {
        sweep(Instant.now().minus(FORGOTTEN));
    }

    void sweep(Instant before) {
        if (!Files.isDirectory(places.uploads())) {
            return;
        }
        try (var files = Files.newDirectoryStream(places.uploads(), PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            LOG.warn("Files of broken uploads could not be swept away", failure);
        }
    }

    /** A file to be written, that counts and digests what comes. */
    Spooled open() {
        try {
            var folder = Files.createDirectories(places.uploads());
            return new Spooled(
                    Files.createTempFile(folder, PREFIX, null),
                    settings.maxBytes().asLongValue());
        } catch (IOException failure) {
            throw new UncheckedIOException("No upload can be written", failure);
        }
    }

    /** The whole of a body. */
    Spooled take(InputStream body) throws IOException {
        var spooled = open();
        try {
            var chunk = new byte[CHUNK];
            for (var count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                spooled.write(chunk, 0, count);
            }
            return spooled.closed();
        } catch (IOException | RuntimeException failure) {
            spooled.close();
            throw failure;
        }
    }
}
