package org.warraq.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** {@code warraq.data-dir}: what this installation keeps on disk. Secrets in it are readable by its user only. */
public final class DataDirectory implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path path;
    private FileChannel lockFile;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Opens the directory and makes it if need be. */
    public static DataDirectory at(Path given) {
        Path path = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            if (Files.isWritable(path)) {
                return new DataDirectory(path);
            }
        } catch (IOException failure) {
            throw new StartupFailure("Cannot make the data directory " + path + " (" + failure + ").\n"
                    + "Set WARRAQ_DATA_DIR to a directory that this user may write to.");
        }
        throw new StartupFailure("This user may not write to the data directory " + path + ".\n"
                + "Give it to this user, or set WARRAQ_DATA_DIR to another one.");
    }

    /**
     * Keeps every other process out until this one ends, however it ends: the operating system drops the lock with the
     * process, so a lock file that is left behind means nothing.
     */
    public void lock() {
        Path file = path.resolve("warraq.lock");
        try {
            lockFile = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!tryLock()) {
                throw new StartupFailure("Another Warraq" + holder() + " uses the data directory " + path + ".\n"
                        + "Stop it first, or give this one a directory of its own with WARRAQ_DATA_DIR.");
            }
            lockFile.truncate(0);
            lockFile.write(StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
        } catch (IOException failure) {
            throw new StartupFailure("Cannot lock " + file + " (" + failure + ").", failure);
        }
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private String holder() throws IOException {
        ByteBuffer written = ByteBuffer.allocate(20);
        lockFile.read(written, 0);
        String pid = StandardCharsets.US_ASCII.decode(written.flip()).toString().strip();
        return pid.isEmpty() ? "" : " (process " + pid + ")";
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** The secret kept in a file of mode 0600 under this name, made from 32 random bytes if there is none yet. */
    public String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StartupFailure("Cannot read or write " + file + " (" + failure + ").", failure);
        }
    }

    private static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // Under another name first: a crash half-way must not leave an empty secret behind.
    private static void write(Path file, String secret) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, secret + "\n", StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException failure) {
            throw new StartupFailure("Cannot unlock " + path + " (" + failure + ").", failure);
        }
    }
}
