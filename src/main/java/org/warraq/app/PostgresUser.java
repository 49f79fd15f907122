package org.warraq.app;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to be root, for good reasons; an ordinary user simply runs it.
 *
 * <p>Where root starts Warraq, the server runs as {@code postgres} or {@code nobody}, whichever exists, and its directory
 * is given to that user. Where those cannot reach the directory, such as one below root's home, it runs in a user
 * namespace of its own ({@code unshare -U}): without root's privileges, though files of root are still its own there,
 * which is why this comes last.
 *
 * @param prefix words put before a command
 * @param owner id of the user that must own PostgreSQL's directory; {@link #UNCHANGED} where its owner is right already
 */
record PostgresUser(List<String> prefix, int owner) {

    private static final int UNCHANGED = -1;
    private static final int ROOT = 0;

    /**
     * Finds a user that can run programs in this directory, and makes the directory that user's.
     *
     * @throws StartupFailure if there is none
     */
    static PostgresUser owning(Path directory) {
        if (new UnixSystem().getUid() != ROOT) {
            return new PostgresUser(List.of(), UNCHANGED);
        }
        return Stream.of(switchedTo("postgres"), switchedTo("nobody"), inOwnNamespace())
                .flatMap(Optional::stream)
                .filter(user -> user.canWorkIn(directory))
                .findFirst()
                .orElseThrow(() -> new StartupFailure("PostgreSQL does not run as root, and here root can neither"
                        + " let the users postgres or nobody work in\n" + directory
                        + " nor make a user namespace (unshare -U).\n"
                        + "Start Warraq as an ordinary user, set WARRAQ_DATA_DIR to a directory that user nobody can"
                        + " reach,\nor use a PostgreSQL server of your own: QUARKUS_DATASOURCE_JDBC_URL."));
    }

    private static Optional<PostgresUser> switchedTo(String name) {
        List<String> prefix = List.of("runuser", "-u", name, "--");
        Command id = Command.run(Path.of("/"), prefix, "id", "-u");
        return id.succeeded() ? Optional.of(new PostgresUser(prefix, Integer.parseInt(id.output()))) : Optional.empty();
    }

    private static Optional<PostgresUser> inOwnNamespace() {
        List<String> prefix = List.of("unshare", "-U", "--");
        Command id = Command.run(Path.of("/"), prefix, "id", "-u");
        return id.succeeded() ? Optional.of(new PostgresUser(prefix, ROOT)) : Optional.empty();
    }

    private boolean canWorkIn(Path directory) {
        give(directory);
        return Command.run(Path.of("/"), prefix, "test", "-w", directory.toString())
                .succeeded();
    }

    /** Makes the directory or file, with everything in it, this user's. */
    void give(Path path) {
        try {
            if (owner == UNCHANGED || Files.getAttribute(path, "unix:uid").equals(owner)) {
                return;
            }
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
