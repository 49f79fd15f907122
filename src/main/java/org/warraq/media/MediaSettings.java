package org.warraq.media;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of media are kept, how many they may be, and under which address they are public. */
@ConfigMapping(prefix = "warraq.media")
public interface MediaSettings {

    /** What keeps the bytes. */
    enum Place {
        FOLDER,
        S3
    }

    @WithDefault("folder")
    Place store();

    /** With {@code store=folder}; {@code media} in the data directory if left out. */
    Optional<Path> folder();

    /** Where uploads are until they are in the store: in the data directory, or with S3 among the temporary files. */
    Optional<Path> uploads();

    /** The most that a file may have. */
    @WithDefault("512M")
    MemorySize maxBytes();

    /** What stands before {@code /media/…} in addresses, {@code https://media.example.org}; nothing if left out. */
    Optional<String> baseUrl();

    Bucket s3();

    /** With {@code store=s3}: a bucket of Amazon, or of whatever speaks its language. */
    interface Bucket {

        /** Amazon's own if left out. */
        Optional<String> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path and not in the host's name. */
        @WithDefault("false")
        boolean pathStyle();
    }
}
