package org.warraq.bench;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.warraq.app.DataDirectory;
import org.warraq.app.EmbeddedDatabase;

/**
 * {@code Seed <articles> [<data directory>]}: starts Warraq without its port and fills it. With a data directory, the
 * database in it, whose Warraq must be stopped; without one, the database that {@code QUARKUS_DATASOURCE_*} names.
 */
public final class Seed implements QuarkusApplication {

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.port", "0",
            "quarkus.log.console.json.enabled", "false",
            "warraq.demo", "false");

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            System.err.println("How many articles? And where: a data directory, or QUARKUS_DATASOURCE_JDBC_URL");
            System.exit(2);
        }
        SETTINGS.forEach(System::setProperty);
        System.setProperty("warraq.admin-token", UUID.randomUUID().toString());
        if (arguments.length == 1) {
            Quarkus.run(Seed.class, arguments);
            return;
        }
        System.exit(intoDirectory(arguments));
    }

    private static int intoDirectory(String... arguments) {
        try (var directory = DataDirectory.at(Path.of(arguments[1]))) {
            directory.lock();
            // Else the newsroom would know a folder of media elsewhere, and not start with its own.
            System.setProperty("warraq.data-dir", arguments[1]);
            try (var database = EmbeddedDatabase.start(directory)) {
                System.setProperty("quarkus.datasource.jdbc.url", database.url());
                System.setProperty("quarkus.datasource.username", database.user());
                System.setProperty("quarkus.datasource.password", database.password());
                // Quarkus would leave the process by itself, with the database still running.
                var exit = new AtomicInteger(1);
                Quarkus.run(Seed.class, (code, failure) -> exit.set(code), arguments);
                return exit.get();
            }
        }
    }

    @Override
    public int run(String... arguments) throws Exception {
        var begun = System.nanoTime();
        var count = Integer.parseInt(arguments[0]);
        new Seeding(new GeneratedArticles(count, false), Runtime.getRuntime().availableProcessors()).run();
        System.out.printf("%,d articles after %.1f seconds%n", count, (System.nanoTime() - begun) / 1e9);
        return 0;
    }
}
