package org.warraq.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Asks the database, before anything is written to it, whether Warraq can live there. Wrong letters cannot be mended
 * once there is content: a database that knows ASCII only splits and folds Arabic wrongly without ever failing.
 */
final class DatabaseCheck {

    private static final int OLDEST = 15;
    private static final int PATIENCE_IN_SECONDS = 10;
    private static final String HOW_TO_CREATE =
            "Make it anew: create database warraq owner warraq template template0 encoding 'UTF8' locale 'C.UTF-8'";

    private DatabaseCheck() {}

    /**
     * For a role that owns the tables, and makes them.
     *
     * @throws StartupFailure that says what to do
     */
    static void check(String url, String user, String password) {
        check(url, user, password, true);
    }

    /**
     * For a role that only works with the tables; another one, that makes them, is checked by itself.
     *
     * @throws StartupFailure that says what to do
     */
    static void checkWithoutSchema(String url, String user, String password) {
        check(url, user, password, false);
    }

    private static void check(String url, String user, String password, boolean owner) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        try {
            server.setUrl(url);
        } catch (IllegalArgumentException malformed) {
            throw new StartupFailure("QUARKUS_DATASOURCE_JDBC_URL is no address of a PostgreSQL database.\n"
                    + "It looks like this: jdbc:postgresql://db.example.org:5432/warraq");
        }
        server.setLoginTimeout(PATIENCE_IN_SECONDS);
        try (Connection connection = server.getConnection(user, password)) {
            requireVersion(connection);
            requireLetters(connection);
            requireCollation(connection);
            if (owner) {
                requireSchema(connection);
            }
        } catch (SQLException failure) {
            throw new StartupFailure("Cannot use the database " + server.getDatabaseName() + " at "
                    + server.getServerNames()[0] + ":" + server.getPortNumbers()[0] + " as user " + user + ": "
                    + failure.getMessage() + "\nCheck that the server runs and that QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and\nQUARKUS_DATASOURCE_PASSWORD are right;"
                    + " without them Warraq starts a database of its own.");
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new StartupFailure("The server is PostgreSQL " + version + "; Warraq needs " + OLDEST
                    + " or newer. Upgrade it, or use another server.");
        }
    }

    private static void requireLetters(Connection connection) throws SQLException {
        String encoding = ask(connection, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new StartupFailure(
                    "The database stores text as " + encoding + "; Warraq needs UTF8.\n" + HOW_TO_CREATE);
        }
        String letters = ask(connection, "select datctype from pg_database where datname = current_database()");
        if (letters.equals("C") || letters.equals("POSIX")) {
            throw new StartupFailure("The database has LC_CTYPE " + letters
                    + ", which knows ASCII letters only: neither Arabic nor accented words would be found.\n"
                    + HOW_TO_CREATE);
        }
    }

    private static void requireCollation(Connection connection) throws SQLException {
        if (ask(connection, "select 1 from pg_collation where collname = 'und-x-icu'") == null) {
            throw new StartupFailure("The server was built without ICU: the collation \"und-x-icu\", by which names"
                    + " are sorted, is missing.\nUse a build with ICU, such as the packages of postgresql.org or of"
                    + " Debian.");
        }
    }

    // Since release 15 only its owner may create tables in the schema public of a database.
    private static void requireSchema(Connection connection) throws SQLException {
        String allowed = ask(connection, "select has_schema_privilege(current_schema(), 'create')");
        if (!"t".equals(allowed)) {
            String user = connection.getMetaData().getUserName();
            throw new StartupFailure("The user " + user + " may not create tables in the database.\n"
                    + "Let it, as its owner or superuser: alter database " + connection.getCatalog() + " owner to "
                    + user);
        }
    }

    /** The first value, or null if there is none. */
    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
