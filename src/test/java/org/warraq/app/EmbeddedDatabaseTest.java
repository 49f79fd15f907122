package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each test starts Java processes of its own on one data directory, so that they can be killed. */
class EmbeddedDatabaseTest {

    private static final Path DIRECTORY = Path.of("target", "embedded-database-test");

    @BeforeAll
    static void beginWithoutDatabase() throws Exception {
        try (DatabaseProcess stopsAnOrphanOfAnEarlierRun = DatabaseProcess.start(DIRECTORY)) {
            String url = stopsAnOrphanOfAnEarlierRun.firstLine();
            try (Connection connection = connect(url)) {
                execute(connection, "drop table if exists headline");
                execute(connection, "create table headline (text text)");
            }
        }
    }

    @Test
    void isAsDurableAsPostgresCanBe() throws Exception {
        try (DatabaseProcess process = DatabaseProcess.start(DIRECTORY);
                Connection connection = connect(process.firstLine())) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void passesTheChecksOfTheStart() throws Exception {
        try (DatabaseProcess process = DatabaseProcess.start(DIRECTORY)) {
            DatabaseCheck.check(process.firstLine(), EmbeddedDatabase.NAME, password());
            try (Connection connection = connect(process.firstLine())) {
                assertThat(ask(connection, "select 'الأخبار' ~ '^[[:alpha:]]+$' and upper('é') = 'É'"))
                        .isEqualTo("t");
                assertThat(ask(connection, "select rolsuper from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
            }
        }
    }

    @Test
    void admitsNobodyWithoutThePasswordAndListensOnLoopbackOnly() throws Exception {
        try (DatabaseProcess process = DatabaseProcess.start(DIRECTORY)) {
            String url = process.firstLine();
            assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedDatabase.NAME, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            int port = URI.create(url.substring("jdbc:".length())).getPort();
            for (InetAddress address : addressesOfThisMachine()) {
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as(address.toString())
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DIRECTORY.resolve("database-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void losesNothingWhenItsProcessIsKilled() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(DIRECTORY);
        try (Connection connection = connect(killed.firstLine())) {
            execute(connection, "insert into headline values ('قبل الانقطاع')");
            killed.kill();
            assertThat(connection.isValid(5)).as("the orphan still runs").isTrue();
            try (DatabaseProcess next = DatabaseProcess.start(DIRECTORY);
                    Connection again = connect(next.firstLine())) {
                assertThat(connection.isValid(5)).as("the orphan still runs").isFalse();
                assertThat(ask(again, "select count(*) from headline where text = 'قبل الانقطاع'"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void recoversWhenTheServerIsKilledToo() throws Exception {
        DatabaseProcess killed = DatabaseProcess.start(DIRECTORY);
        try (Connection connection = connect(killed.firstLine())) {
            execute(connection, "insert into headline values ('انقطاع التيار')");
        }
        long server = Long.parseLong(Files.readAllLines(DIRECTORY.resolve("postgresql/cluster/postmaster.pid"))
                .get(0));
        killed.kill();
        ProcessHandle postgres = ProcessHandle.of(server).orElseThrow();
        postgres.destroyForcibly();
        postgres.onExit().join();
        try (DatabaseProcess next = DatabaseProcess.start(DIRECTORY);
                Connection again = connect(next.firstLine())) {
            assertThat(ask(again, "select count(*) from headline where text = 'انقطاع التيار'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void refusesASecondProcessAndLeavesTheFirstInPeace() throws Exception {
        try (DatabaseProcess first = DatabaseProcess.start(DIRECTORY);
                Connection connection = connect(first.firstLine());
                DatabaseProcess second = DatabaseProcess.start(DIRECTORY)) {
            assertThat(second.firstLine())
                    .contains("Another Warraq")
                    .contains(DIRECTORY.toAbsolutePath().toString());
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(ask(connection, "select 1")).isEqualTo("1");
            try (DatabaseProcess third = DatabaseProcess.start(DIRECTORY)) {
                assertThat(third.firstLine()).contains("Another Warraq");
            }
        }
    }

    @Test
    void stopsItsServerWhenItEnds() throws Exception {
        DatabaseProcess process = DatabaseProcess.start(DIRECTORY);
        String url = process.firstLine();
        assertThat(DIRECTORY.resolve("postgresql/cluster/postmaster.pid")).exists();
        process.close();
        assertThat(DIRECTORY.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        assertThatThrownBy(() -> connect(url)).isInstanceOf(SQLException.class);
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static String password() throws IOException {
        return Files.readString(DIRECTORY.resolve("database-password")).strip();
    }

    private static Connection connect(String url) throws IOException, SQLException {
        return DriverManager.getConnection(url, EmbeddedDatabase.NAME, password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
