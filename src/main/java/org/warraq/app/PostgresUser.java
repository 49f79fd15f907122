package org.warraq.app;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to be root, for good reasons; an ordinary user simply runs it.
 *
 * <p>Root has two ways. In a user namespace of its own (<code>unshare -U</code>) the server holds none of root's
 * privileges and its files still belong to root, which no other user can read; but containers often forbid new
 * namespaces. Then it runs as {@code postgres} or {@code nobody}, whichever exists, and its directory is given to that
 * user.
 *
 * @param prefix words put before a command
 * @param owner id of the user that must own PostgreSQL's directory, -1 where its owner is right already
 */
record PostgresUser(List<String> prefix, long owner) {

    private static final List<PostgresUser> FOR_ROOT =
            List.of(new PostgresUser(List.of("unshare", "-U", "--"), 0), switchedTo("postgres"), switchedTo("nobody"));

    /**
     * Finds a user that can run programs in this directory, and makes the directory that user's.
     *
     * @throws StartupFailure if there is none
     */
    static PostgresUser owning(Path directory) {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresUser(List.of(), -1);
        }
        for (PostgresUser candidate : FOR_ROOT) {
            Command id = Command.run(Path.of("/"), candidate.prefix, "id", "-u");
            if (id.succeeded() && !id.output().equals("0")) {
                PostgresUser user = candidate.owner == 0
                        ? candidate
                        : new PostgresUser(candidate.prefix, Long.parseLong(id.output()));
                user.take(directory);
                if (Command.run(directory, user.prefix, "test", "-w", ".").succeeded()) {
                    return user;
                }
            }
        }
        throw new StartupFailure("PostgreSQL does not run as root, and here root can neither make a user namespace"
                + " (unshare -U)\nnor let the users postgres or nobody work in " + directory + ".\n"
                + "Start Warraq as an ordinary user, set WARRAQ_DATA_DIR to a directory that user nobody can reach,\n"
                + "or use a PostgreSQL server of your own: QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private static PostgresUser switchedTo(String name) {
        return new PostgresUser(List.of("runuser", "-u", name, "--"), -1);
    }

    /** Gives the directory or file and everything in it to this user. */
    void take(Path directory) {
        if (owner < 0) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            if (!Files.getAttribute(directory, "unix:uid").equals((int) owner)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", (int) owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
