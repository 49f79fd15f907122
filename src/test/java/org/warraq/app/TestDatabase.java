package org.warraq.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The database of the test suite: the same embedded server with the same settings as in production, started once, with
 * an empty database at each run. {@code @WithTestResource(TestDatabase.class)} on a Quarkus test.
 *
 * <p>{@code -Dwarraq.test.jdbc.url=…} (with {@code warraq.test.jdbc.user} and {@code warraq.test.jdbc.password}) runs the
 * suite against a server of one's own. Everything in schema {@code public} there is dropped, so the database's name must
 * contain «test». Statement statistics need a superuser and {@code shared_preload_libraries = pg_stat_statements} there.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** What tests send as {@code Authorization: Bearer}. */
    public static final String ADMIN_TOKEN = "the-administrator-of-the-test-suite";

    private static final String STATISTICS_WHERE_ALLOWED = """
            do $$ begin
                if current_setting('is_superuser')::boolean
                    and current_setting('shared_preload_libraries') like '%pg_stat_statements%' then
                    create extension pg_stat_statements;
                end if;
            end $$""";

    private DataDirectory directory;
    private EmbeddedDatabase embedded;

    @Override
    public Map<String, String> start() {
        String given = System.getProperty("warraq.test.jdbc.url");
        try {
            return given == null ? startEmbedded() : useGiven(given);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database cannot be prepared", failure);
        }
    }

    private Map<String, String> startEmbedded() throws SQLException {
        directory = DataDirectory.at(Path.of("target", "test-database"));
        directory.lock();
        // What tests write need not survive a power cut; statement statistics tell them how much was asked.
        embedded = EmbeddedDatabase.start(
                directory,
                Map.of("fsync", "off", "synchronous_commit", "off", "shared_preload_libraries", "pg_stat_statements"));
        try (Connection connection = embedded.superuser("postgres")) {
            run(
                    connection,
                    "drop database if exists warraq with (force)",
                    "create database warraq owner warraq",
                    "grant pg_monitor to warraq");
        }
        try (Connection connection = embedded.superuser(EmbeddedDatabase.NAME)) {
            run(
                    connection,
                    "create extension pg_stat_statements",
                    "grant execute on function pg_stat_statements_reset to warraq");
        }
        return settings(embedded.url(), embedded.user(), embedded.password());
    }

    private static Map<String, String> useGiven(String url) throws SQLException {
        String user = System.getProperty("warraq.test.jdbc.user", "warraq");
        String password = System.getProperty("warraq.test.jdbc.password", "");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (!connection.getCatalog().contains("test")) {
                throw new IllegalArgumentException("The suite empties its database, and " + connection.getCatalog()
                        + " does not have «test» in its name");
            }
            run(connection, "drop schema public cascade", "create schema public", STATISTICS_WHERE_ALLOWED);
        }
        return settings(url, user, password);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password,
                "warraq.admin-token", ADMIN_TOKEN);
    }

    @Override
    public void stop() {
        if (embedded != null) {
            embedded.close();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
