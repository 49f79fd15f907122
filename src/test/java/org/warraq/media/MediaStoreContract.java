package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of media does, wherever it keeps them. */
interface MediaStoreContract {

    MediaStore store();

    @Test
    default void whatIsKeptIsRead(@TempDir Path folder) throws IOException {
        store().keep("ab/abc/original", file(folder, "كلمات"), "text/plain");
        assertThat(store().find("ab/abc/original")).contains(new MediaStore.Kept(10));
        assertThat(text("ab/abc/original", 0, 10)).isEqualTo("كلمات");
    }

    @Test
    default void aStretchOfItIsRead(@TempDir Path folder) throws IOException {
        store().keep("ab/abc/original", file(folder, "0123456789"), "text/plain");
        assertThat(text("ab/abc/original", 3, 4)).isEqualTo("3456");
        assertThat(text("ab/abc/original", 9, 1)).isEqualTo("9");
        assertThat(text("ab/abc/original", 0, 0)).isEmpty();
    }

    @Test
    default void whatIsNotKeptIsNotFound() throws IOException {
        assertThat(store().find("ab/nothing")).isEmpty();
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> store().read("ab/nothing", 0, 1).close());
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> store().read("ab/nothing", 0, 0).close());
    }

    @Test
    default void theSameMayBeKeptTwice(@TempDir Path folder) throws IOException {
        store().keep("ab/abc/original", file(folder, "same"), "text/plain");
        store().keep("ab/abc/original", file(folder, "same"), "text/plain");
        assertThat(text("ab/abc/original", 0, 4)).isEqualTo("same");
    }

    @Test
    default void aFolderIsForgottenWholly(@TempDir Path folder) throws IOException {
        for (var key :
                new String[] {"ab/abc/original", "ab/abc/0123/card.webp", "ab/abd/original", "ac/abc/original"}) {
            store().keep(key, file(folder, key), "text/plain");
        }
        store().forget("ab/abc/");
        assertThat(store().find("ab/abc/original")).isEmpty();
        assertThat(store().find("ab/abc/0123/card.webp")).isEmpty();
        assertThat(store().find("ab/abd/original")).isPresent();
        assertThat(store().find("ac/abc/original")).isPresent();
        store().forget("ab/abc/");
        store().forget("zz/");
    }

    @Test
    default void whatIsDoneWithTheFileAfterwardsChangesNothing(@TempDir Path folder) throws IOException {
        var file = file(folder, "kept");
        store().keep("ab/abc/original", file, "text/plain");
        Files.delete(file);
        assertThat(text("ab/abc/original", 0, 4)).isEqualTo("kept");
    }

    @Test
    default void severalMayKeepTheSameAtOnce(@TempDir Path folder) throws Exception {
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        var file = Files.write(folder.resolve("large"), bytes);
        var desks = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> keeping = () -> {
                store().keep("la/large/original", file, "application/pdf");
                return null;
            };
            for (var done :
                    desks.invokeAll(Stream.generate(() -> keeping).limit(4).toList())) {
                done.get();
            }
        } finally {
            desks.shutdown();
        }
        try (var kept = store().read("la/large/original", 0, bytes.length)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    private String text(String key, long offset, long length) throws IOException {
        try (var kept = store().read(key, offset, length)) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", null), text);
    }
}
