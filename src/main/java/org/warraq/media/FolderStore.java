package org.warraq.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Media as files below a folder, under their keys. Several servers may share it, over a file system that they share. */
final class FolderStore implements MediaStore {

    /** What is being brought; no key begins like it. */
    private static final String UNFINISHED = "_";

    private static final int TRIES = 5;

    private final Path folder;

    FolderStore(Path folder) {
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
        var unfinished = place.resolveSibling(UNFINISHED + UUID.randomUUID());
        try {
            bring(file, unfinished);
            sync(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        // The names down to it as well: a file that nobody finds after a power cut is none.
        for (var named = place.getParent(); named.startsWith(folder); named = named.getParent()) {
            sync(named, StandardOpenOption.READ);
        }
    }

    @Override
    public Optional<Kept> find(String key) throws IOException {
        try {
            return Optional.of(new Kept(Files.size(place(key))));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream read(String key, long offset, long length) throws IOException {
        var channel = FileChannel.open(place(key), StandardOpenOption.READ);
        channel.position(offset);
        return new Stretch(Channels.newInputStream(channel), length);
    }

    @Override
    public Optional<Path> file(String key) {
        return Optional.of(place(key));
    }

    @Override
    public void forget(String prefix) throws IOException {
        var place = place(prefix);
        var above = prefix.endsWith("/") ? place : place.getParent();
        if (!Files.isDirectory(above)) {
            return;
        }
        try (var found = Files.walk(above)) {
            var all = found.filter(one -> key(one).startsWith(prefix))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var one : all) {
                Files.deleteIfExists(one);
            }
        }
        if (prefix.endsWith("/")) {
            Files.deleteIfExists(place);
        }
    }

    /** The same bytes under another name where the file system can, else a copy. */
    private static void bring(Path file, Path unfinished) throws IOException {
        try {
            Files.createLink(unfinished, file);
        } catch (UnsupportedOperationException | FileSystemException elsewhere) {
            Files.copy(file, unfinished);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private String key(Path place) {
        return folder.relativize(place).toString().replace('\\', '/');
    }

    private Path place(String key) {
        var place = folder.resolve(key).normalize();
        if (!place.startsWith(folder) || place.equals(folder)) {
            throw new IllegalArgumentException("No key of ours leads out of the store");
        }
        return place;
    }
}
