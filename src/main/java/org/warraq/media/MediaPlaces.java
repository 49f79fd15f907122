package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that is configured, and where files wait until they are in it. */
@Singleton
class MediaPlaces {

    private final MediaSettings settings;
    private final Path data;

    MediaPlaces(MediaSettings settings, @ConfigProperty(name = "warraq.data-dir", defaultValue = "data") Path data) {
        this.settings = settings;
        this.data = data;
    }

    @Produces
    @ApplicationScoped
    MediaStore store() {
        return switch (settings.store()) {
            case FOLDER -> new FolderStore(folder());
            // Nothing of it is loaded anywhere else.
            case S3 -> S3Store.of(settings.s3());
        };
    }

    /** A folder of this machine. */
    Path uploads() {
        var beside = settings.store() == MediaSettings.Place.FOLDER
                ? data.resolve("uploads")
                : Path.of(System.getProperty("java.io.tmpdir"), "warraq-uploads");
        return settings.uploads().orElse(beside);
    }

    /** What the store is, for whoever is told that it is the wrong one. */
    String name() {
        return settings.store() == MediaSettings.Place.FOLDER
                ? "the folder " + folder().toAbsolutePath()
                : "the bucket " + settings.s3().bucket().orElse("");
    }

    private Path folder() {
        return settings.folder().orElse(data.resolve("media"));
    }
}
