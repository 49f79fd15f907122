package org.warraq.imaging;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * Where a server has the programs of libwebp while it runs. A lock says that it does, also to who has another list of
 * processes; what was left by servers that were killed is taken away by the next.
 */
final class WebpFolder {
    private static final String PREFIX = "warraq-webp-";
    private static final String LOCK = "lock";

    private final Path place;

    /** Held for as long as the process lives. */
    private final FileLock lock;

    private WebpFolder(Path place, FileLock lock) {
        this.place = place;
        this.lock = lock;
    }

    /** A folder of its own among {@code temporary} ones. */
    static WebpFolder in(Path temporary) throws IOException {
        sweep(temporary);
        var place = Files.createTempDirectory(
                temporary, PREFIX + ProcessHandle.current().pid() + "-");
        place.toFile().deleteOnExit();
        // It has its name when it is held: nobody finds it before.
        var unheld = place.resolve(LOCK + ".new");
        var lock = FileChannel.open(unheld, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .lock();
        Files.move(unheld, place.resolve(LOCK)).toFile().deleteOnExit();
        return new WebpFolder(place, lock);
    }

    /** Writes a program that is gone when the process ends. */
    Path program(String name, byte[] bytes) throws IOException {
        var program = Files.write(place.resolve(name), bytes);
        program.toFile().deleteOnExit();
        if (!lock.isValid() || !program.toFile().setExecutable(true)) {
            throw new IOException("it cannot be made executable");
        }
        return program;
    }

    private static void sweep(Path temporary) {
        // To open and close the lock of one's own process would let it go.
        var own = PREFIX + ProcessHandle.current().pid() + "-";
        try (var folders = Files.newDirectoryStream(
                temporary, folder -> folder.getFileName().toString().startsWith(PREFIX))) {
            for (var folder : folders) {
                if (!folder.getFileName().toString().startsWith(own) && isLeft(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException failure) {
            Log.warnf("Programs that other servers left in %s are not taken away: %s", temporary, failure);
        }
    }

    private static boolean isLeft(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free != null;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var one : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
