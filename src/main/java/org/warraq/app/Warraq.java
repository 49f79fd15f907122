package org.warraq.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The main program. Checks what can be checked, starts the embedded PostgreSQL if no server is configured, then Quarkus;
 * stops them the other way round. What it finds out it hands on as system properties.
 */
@QuarkusMain
public final class Warraq {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private static final String OWNER = "quarkus.flyway.username";
    private static final String OWNER_PASSWORD = "quarkus.flyway.password";

    private static final String JSON_LOG = "quarkus.log.console.json.enabled";

    /** Quarkus would answer a target that is no URI without a body; our own look at it answers a problem. */
    private static final String UNCHECKED_TARGETS = "vertx.disableURIValidation";

    private Warraq() {}

    public static void main(String... arguments) {
        Shutdown shutdown = Shutdown.register();
        int exitCode = 1;
        try {
            exitCode = run(arguments);
        } catch (StartupFailure failure) {
            tell(failure);
        } finally {
            shutdown.complete();
        }
        System.exit(exitCode);
    }

    private static int run(String... arguments) {
        Settings settings = new Settings();
        settings.check();
        settings.admitIssuer();
        PortCheck.check(settings);
        return settings.isSet(URL) ? runWithServer(settings, arguments) : runEmbedded(settings, arguments);
    }

    private static int runEmbedded(Settings settings, String... arguments) {
        settings.setDefault("warraq.demo", "true");
        settings.setDefault(JSON_LOG, "false");
        try (DataDirectory directory = settings.dataDirectory()) {
            directory.lock();
            if (!directory.has("postgresql")) {
                System.out.println("Making a database in " + directory.path() + " …");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
                DatabaseCheck.check(database.url(), database.user(), database.password());
                System.setProperty(URL, database.url());
                System.setProperty(USER, database.user());
                System.setProperty(PASSWORD, database.password());
                if (AdminTokenFile.provide(settings, directory)) {
                    System.out.println(
                            "The administrator's token, shown this once: " + System.getProperty(Settings.ADMIN_TOKEN));
                }
                return serve(arguments);
            }
        }
    }

    private static int runWithServer(Settings settings, String... arguments) {
        settings.setDefault("warraq.demo", "false");
        // Production: something collects these lines, and people read what it made of them.
        settings.setDefault(JSON_LOG, "true");
        checkDatabase(settings);
        if (settings.find(Settings.ADMIN_TOKEN).isEmpty()) {
            // Not shown: what a production server prints is stored by whatever collects it.
            AdminTokenFile.provide(settings, settings.dataDirectory());
        }
        return serve(arguments);
    }

    /** Where a role of its own makes the tables, that one must be able to, and the other need not. */
    private static void checkDatabase(Settings settings) {
        String url = settings.find(URL).orElseThrow();
        String user = settings.find(USER).orElse(null);
        String password = settings.find(PASSWORD).orElse(null);
        if (!settings.isSet(OWNER)) {
            DatabaseCheck.check(url, user, password);
            return;
        }
        DatabaseCheck.check(
                url,
                settings.find(OWNER).orElseThrow(),
                settings.find(OWNER_PASSWORD).orElse(null));
        DatabaseCheck.checkWithoutSchema(url, user, password);
    }

    // Quarkus would leave the process by itself, with the database still running.
    private static int serve(String... arguments) {
        System.setProperty(UNCHECKED_TARGETS, "true");
        AtomicInteger exitCode = new AtomicInteger();
        Quarkus.run(
                Serving.class,
                (code, failure) -> {
                    exitCode.set(code);
                    // Whoever takes the exit code is left to tell the reason too.
                    if (failure != null) {
                        tell(failure);
                    }
                },
                arguments);
        return exitCode.get();
    }

    private static void tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure told) {
                System.err.println("\nWarraq cannot start.\n\n" + told.getMessage() + "\n");
                return;
            }
        }
        failure.printStackTrace();
    }
}
