package org.warraq.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * One PostgreSQL server process and its files: {@code cluster} (its data), {@code programs-…} and {@code server.log}
 * in a directory of its own. Knows nothing of what is in the database.
 */
final class PostgresServer {

    private static final String MAJOR_VERSION = "18";
    private static final int ATTEMPTS = 5;
    private static final long LARGEST_LOG = 10_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path cluster;
    private final Path log;
    private Path programs;
    private PostgresUser user;
    private int port;

    PostgresServer(Path home) {
        this.home = home;
        this.cluster = home.resolve("cluster");
        this.log = home.resolve("server.log");
    }

    int port() {
        return port;
    }

    /** Starts on a free port of the loopback interface; an orphan of a killed process is stopped first. */
    void start(String password, Map<String, String> settings) {
        try {
            Files.createDirectories(home);
            stop();
            programs = PostgresBinaries.in(home);
            user = PostgresUser.owning(home);
            if (!Files.exists(cluster)) {
                initialise(password);
            }
            requireOwnVersion();
            rotateLog();
            for (int attempt = 1; !startOn(freePort(), settings); attempt++) {
                if (attempt == ATTEMPTS) {
                    throw new StartupFailure("The embedded PostgreSQL found no free port. See " + log);
                }
            }
        } catch (IOException failure) {
            throw new StartupFailure(
                    "Cannot start the embedded PostgreSQL in " + home + " (" + failure + ").", failure);
        }
    }

    // Under another name first, so that a cluster that is there is a complete one.
    private void initialise(String password) throws IOException {
        PostgresBinaries.deleteAll(home, "unfinished");
        Path unfinished = home.resolve("unfinished");
        Path passwordFile = home.resolve("unfinished-password");
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        user.give(passwordFile);
        Command initdb = Command.run(
                home,
                user.prefix(),
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                // Sorts and folds by rules that come with PostgreSQL, so an upgraded system cannot spoil an index.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=" + systemLocale());
        Files.delete(passwordFile);
        if (!initdb.succeeded()) {
            throw new StartupFailure("Cannot make a database in " + home + ". initdb says:\n" + initdb.output());
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    // The text search parser still asks the system what a letter is. macOS has no C.UTF-8 in all its releases.
    private static String systemLocale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void requireOwnVersion() throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartupFailure("The data in " + cluster + " is of PostgreSQL " + version + ", this Warraq brings "
                    + MAJOR_VERSION + ".\nMove it with pg_upgrade or with pg_dump, or set WARRAQ_DATA_DIR to a new"
                    + " directory.");
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    // Between asking for a free port and using it somebody else may take it: then the next one.
    private boolean startOn(int candidate, Map<String, String> settings) throws IOException {
        long logged = Files.exists(log) ? Files.size(log) : 0;
        // pg_ctl puts the server into a session of its own: Ctrl-C must reach us only, who stop it after the last
        // query.
        Command start = Command.run(
                home,
                user.prefix(),
                programs.resolve("bin/pg_ctl").toString(),
                "--pgdata=" + cluster,
                "--log=" + log,
                // Recovery after a crash may take this long.
                "--timeout=600",
                "--wait",
                "--options=" + options(candidate, settings),
                "start");
        if (start.succeeded()) {
            port = candidate;
            return true;
        }
        String said = Files.exists(log) ? Files.readString(log).substring((int) logged) : start.output();
        if (said.contains("could not create any TCP/IP sockets")) {
            return false;
        }
        throw new StartupFailure("The embedded PostgreSQL does not start. It says:\n" + said.strip() + "\nSee " + log);
    }

    // On the command line and not in a file: nothing is written into a directory that may be another user's.
    private static String options(int port, Map<String, String> settings) {
        StringJoiner options = new StringJoiner(" ");
        options.add("-p " + port);
        new TreeMap<>(settings).forEach((name, value) -> options.add("-c " + name + "='" + value + "'"));
        return options.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Stops the server on these files, whoever started it: SIGINT is PostgreSQL's fast shutdown, it breaks off
     * transactions and writes a checkpoint. Does nothing if there is none.
     */
    void stop() {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = running(pidFile);
        if (server.isEmpty()) {
            return;
        }
        Command.run(
                Path.of("/"),
                List.of(),
                "/bin/sh",
                "-c",
                "kill -INT " + server.get().pid());
        Instant deadline = Instant.now().plus(PATIENCE);
        // In a container whose first process is Java nobody reaps the server, so its end shows in the file only.
        while (server.get().isAlive() && Files.exists(pidFile)) {
            if (Instant.now().isAfter(deadline)) {
                throw new StartupFailure("PostgreSQL, process " + server.get().pid() + ", does not stop. See " + log);
            }
            pause();
        }
    }

    // A process number may have been given to another program since; that one is neither ours to stop nor in the way.
    private Optional<ProcessHandle> running(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            Optional<ProcessHandle> process = ProcessHandle.of(pid);
            if (process.isEmpty()) {
                return Optional.empty();
            }
            String program = process.get().info().command().orElse("");
            if (program.startsWith(home.toString()) && program.endsWith("/postgres")) {
                return process;
            }
            Files.delete(pidFile);
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while PostgreSQL stops.", interrupted);
        }
    }
}
