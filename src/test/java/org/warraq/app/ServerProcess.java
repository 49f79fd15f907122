package org.warraq.app;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged server in a process of its own, on a database that it shares with others of its kind. */
final class ServerProcess implements AutoCloseable {

    static final String TOKEN = "the-administrator-of-several-servers";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** To find a port that is free. */
    private static final int ATTEMPTS = 100;

    private final String name;
    private final Path log;
    private final Process process;
    private final String address;
    private final String health;

    private ServerProcess(Path log, Process process, int port, int management) {
        this.name = log.getFileName().toString().replace(".log", "");
        this.log = log;
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
        this.health = "http://127.0.0.1:" + management + "/q/health/ready";
    }

    /** Begins to start, under the name of its directory; {@link #awaitReady} waits for the end of it. */
    static ServerProcess start(EmbeddedDatabase database, Path directory) throws IOException {
        var port = freePort();
        var management = freePort();
        var name = directory.getFileName().toString();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                // It lives for a minute: what the optimising compiler does in that, it does for nothing.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        String.valueOf(management),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.url() + "?ApplicationName=" + name,
                        "QUARKUS_DATASOURCE_USERNAME",
                        database.user(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password(),
                        "QUARKUS_DATASOURCE_JDBC_MAX_SIZE",
                        "6",
                        "QUARKUS_DATASOURCE_DELIVERY_JDBC_MAX_SIZE",
                        "2",
                        "WARRAQ_DATA_DIR",
                        directory.toString(),
                        "WARRAQ_ADMIN_TOKEN",
                        TOKEN,
                        "WARRAQ_DEMO",
                        "false"));
        // One for all of them, as they would be refused otherwise.
        builder.environment()
                .put("WARRAQ_MEDIA_FOLDER", directory.resolveSibling("media").toString());
        builder.redirectErrorStream(true);
        var log = directory.resolveSibling(name + ".log");
        builder.redirectOutput(log.toFile());
        return new ServerProcess(log, builder.start(), port, management);
    }

    /** As the database has it of its connections. */
    String name() {
        return name;
    }

    void awaitReady() throws InterruptedException, IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The server does not become ready: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The answer to {@code POST} of a JSON body, which must be a success. */
    String post(String path, String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** What it wrote into its log so far. */
    String said() throws IOException {
        return Files.readString(log);
    }

    private boolean isReady() throws InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(URI.create(health)).build();
            return CLIENT.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Below those from which systems take the near ends of connections: one of those may be taken a moment later. */
    private static int freePort() throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }
}
