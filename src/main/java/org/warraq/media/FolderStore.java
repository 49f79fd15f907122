package org.warraq.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Media as files below a folder, under their keys. */
@ApplicationScoped
class FolderStore implements MediaStore {

    private static final int TRIES = 5;

    private final Path folder;

    FolderStore(@ConfigProperty(name = "warraq.media.folder", defaultValue = "data/media") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(String key, Path file, String mediaType) throws IOException {
        var place = place(key);
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (var attempt = 1; ; attempt++) {
            try {
                keep(file, place);
                return;
            } catch (NoSuchFileException gone) {
                // Whoever forgets what was there before takes the empty folder away in between.
                if (attempt == TRIES || !Files.exists(file)) {
                    throw gone;
                }
            }
        }
    }

    private void keep(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var unfinished = Files.createTempFile(place.getParent(), "_", "");
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<Kept> find(String key) throws IOException {
        try {
            return Optional.of(new Kept(Files.size(folder.resolve(key))));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream read(String key, long offset, long length) throws IOException {
        var bytes = Files.newInputStream(folder.resolve(key));
        bytes.skipNBytes(offset);
        return bytes;
    }

    @Override
    public Optional<Path> file(String key) {
        return Optional.of(folder.resolve(key));
    }

    @Override
    public void forget(String prefix) throws IOException {
        var place = folder.resolve(prefix);
        if (!Files.exists(place)) {
            return;
        }
        try (var found = Files.walk(place)) {
            for (var one : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
