package org.warraq.app;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the artifact of this platform into {@code programs-<checksum>}, once for each
 * release. Not into the shared temporary directory, where another user of the machine could have put programs of the
 * same name before.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path in(Path home) {
        try {
            byte[] archive = archive();
            Path programs = home.resolve("programs-" + checksum(archive));
            if (!Files.isDirectory(programs)) {
                deleteAll(home, "programs-");
                // Under another name first: what is there under its own name is complete.
                Path unfinished = Files.createDirectory(home.resolve("programs-unfinished"));
                unpack(archive, unfinished);
                Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
            }
            return programs;
        } catch (IOException failure) {
            throw new StartupFailure("Cannot unpack PostgreSQL into " + home + " (" + failure + ").", failure);
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try (InputStream resource = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture)) {
            return resource.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new StartupFailure("This build of Warraq carries no PostgreSQL for " + system + " on " + architecture
                    + ".\nBuild it on this machine, or use a server of your own: QUARKUS_DATASOURCE_JDBC_URL.");
        }
    }

    private static String checksum(byte[] archive) {
        CRC32 crc = new CRC32();
        crc.update(archive);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !file.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }

    /** Deletes the children whose names begin so, with everything in them. */
    static void deleteAll(Path directory, String prefix) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                if (child.getFileName().toString().startsWith(prefix)) {
                    deleteTree(child);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
