package org.warraq.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL of whoever has none yet: one server in the data directory, started before anything that needs it and
 * stopped after. It listens on the loopback interface and wants a password, since every user of a machine can reach
 * that interface. Warraq's own role is no superuser, here as on a server of one's own.
 *
 * <p>The directory must be locked ({@link DataDirectory#lock}): a server that runs in it then has lost its Warraq.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the database and of the role that owns it. */
    public static final String NAME = "warraq";

    /**
     * For a machine with 256 MB to spare beside the Java process, a newspaper's database of some gigabytes, and one
     * application with a pool of some twenty connections. Durability is spelled out: an acknowledged publication
     * survives any crash.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "40"),
            // The hot part of delivery, ready texts and their indexes; the system's own cache holds the rest.
            Map.entry("shared_buffers", "64MB"),
            Map.entry("effective_cache_size", "192MB"),
            Map.entry("work_mem", "4MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("autovacuum_max_workers", "2"),
            // Everything asked here is short: neither compiling a query nor spreading it over processes pays.
            Map.entry("jit", "off"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("io_method", "sync"),
            // What is on disk is mostly cached or on flash.
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("log_min_duration_statement", "1s"));

    private final PostgresServer server;
    private final String password;

    private EmbeddedDatabase(PostgresServer server, String password) {
        this.server = server;
        this.password = password;
    }

    public static EmbeddedDatabase start(DataDirectory directory) {
        return start(directory, Map.of());
    }

    /**
     * Starts with some of PostgreSQL's settings changed.
     *
     * @throws StartupFailure if it does not start, with what PostgreSQL says
     */
    public static EmbeddedDatabase start(DataDirectory directory, Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(changed);
        String password = directory.secret("database-password");
        PostgresServer server = new PostgresServer(directory.resolve("postgresql"));
        server.start(password, settings);
        EmbeddedDatabase database = new EmbeddedDatabase(server, password);
        try {
            database.create();
            return database;
        } catch (SQLException failure) {
            database.close();
            throw new StartupFailure(
                    "The embedded PostgreSQL in " + directory.path() + " refuses (" + failure.getMessage() + ").",
                    failure);
        }
    }

    private void create() throws SQLException {
        try (Connection connection = superuser("postgres")) {
            // The role's password is the superuser's, so one secret is kept: it is for the machine, not for people.
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?")) {
                run(connection, "create role " + NAME + " login password '" + password + "'");
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?")) {
                run(connection, "create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet result = statement.executeQuery()) {
                return !result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection superuser(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        return source.getConnection("postgres", password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    public String url() {
        return url(NAME);
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Ends transactions that still run, writes everything to disk and stops the server. */
    @Override
    public void close() {
        server.stop();
    }
}
