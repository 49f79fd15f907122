package org.warraq.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Java process of its own that holds an embedded database, as Warraq does, until its input ends. */
final class DatabaseProcess implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final String firstLine;

    private DatabaseProcess(Process process) throws IOException {
        this.process = process;
        this.firstLine =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** What runs in it. */
    public static void main(String... arguments) throws IOException {
        try (DataDirectory directory = DataDirectory.at(Path.of(arguments[0]))) {
            directory.lock();
            try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
                System.out.println(database.url());
                while (System.in.read() >= 0) {
                    // Until the other side closes it.
                }
            }
        } catch (StartupFailure failure) {
            System.out.println(failure.getMessage());
            System.exit(1);
        }
    }

    static DatabaseProcess start(Path directory) throws IOException {
        return new DatabaseProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The address of the database, or the first line of why there is none. */
    String firstLine() {
        return firstLine;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        exitCode();
    }
}
