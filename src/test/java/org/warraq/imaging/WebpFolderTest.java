package org.warraq.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpFolderTest {

    @TempDir
    Path temporary;

    @Test
    void whatAKilledServerLeftIsTakenAway() throws Exception {
        var left = Files.createDirectory(temporary.resolve("warraq-webp-1-x"));
        Files.createFile(left.resolve("lock"));
        Files.createFile(left.resolve("cwebp"));
        var unfinished = Files.createDirectory(temporary.resolve("warraq-webp-2-x"));
        var other = Files.createDirectory(temporary.resolve("another"));

        var program = WebpFolder.in(temporary).program("cwebp", new byte[] {1});

        assertThat(left).doesNotExist();
        assertThat(unfinished).exists();
        assertThat(other).exists();
        assertThat(program).isExecutable();
        assertThat(program.resolveSibling("lock")).exists();
        WebpFolder.in(temporary);
        assertThat(program).as("what a server uses that runs").exists();
    }
}
