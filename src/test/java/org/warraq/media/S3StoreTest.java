package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest implements MediaStoreContract {

    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void empty() throws IOException {
        store().forget("");
    }

    @Override
    public MediaStore store() {
        return S3Store.of(new Bucket(Optional.of(S3Server.BUCKET), S3Server.SECRET));
    }

    @Test
    void aBucketMustBeNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> S3Store.of(new Bucket(Optional.empty(), S3Server.SECRET)))
                .withMessageContaining("WARRAQ_MEDIA_S3_BUCKET");
    }

    @Test
    void whoHasNoKeyToItIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");
        var store = S3Store.of(new Bucket(Optional.of(S3Server.BUCKET), "another"));
        assertThatIOException().isThrownBy(() -> store.keep("ab/abc/original", file, "text/plain"));
        assertThatIOException().isThrownBy(() -> store.find("ab/abc/original"));
    }

    @Test
    void whatIsKeptIsKeptOutOfTheMachinesReach() {
        assertThat(store().file("ab/abc/original")).isEmpty();
    }

    private record Bucket(Optional<String> bucket, String secret) implements MediaSettings.Bucket {

        @Override
        public Optional<String> endpoint() {
            return Optional.of(server.endpoint());
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Server.KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
