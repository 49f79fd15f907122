package org.warraq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest implements MediaStoreContract {

    @TempDir
    Path folder;

    @Override
    public MediaStore store() {
        return new FolderStore(folder.resolve("media"));
    }

    @Test
    void aFileIsWhereItsKeySays(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("file"), "text");
        store().keep("ab/abc/original", file, "text/plain");
        assertThat(store().file("ab/abc/original")).contains(folder.resolve("media/ab/abc/original"));
        assertThat(folder.resolve("media/ab/abc")).isDirectoryContaining("glob:**/original");
        assertThat(Files.list(folder.resolve("media/ab/abc"))).hasSize(1);
    }

    @Test
    void noKeyLeadsOutOfTheFolder() {
        for (var key : new String[] {"../secret", "ab/../../secret", "/etc/passwd", ""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> store().find(key));
        }
    }
}
