package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the roles that the guide for operators makes, run as it has them, nobody who runs Warraq can change the trail. */
class AuditGrantsTest {

    private static final Path GUIDE = Path.of("docs", "operations.md");

    private static DataDirectory directory;
    private static EmbeddedDatabase server;
    private static String url;

    @BeforeAll
    static void makeTheRolesOfTheGuide() throws SQLException, IOException {
        directory = DataDirectory.at(Path.of("target", "audit-grants-test"));
        directory.lock();
        server = EmbeddedDatabase.start(directory, Map.of("fsync", "off"));
        url = server.url().replaceFirst("/[^/?]+(\\?|$)", "/grants$1");
        var blocks = blocks();
        try (var postgres = server.superuser("postgres")) {
            run(postgres, "drop database if exists grants with (force)");
            run(postgres, "drop role if exists grants_owner");
            run(postgres, "drop role if exists grants");
            for (var statement : blocks.get(0)) {
                run(postgres, statement);
            }
        }
        try (var database = server.superuser("grants")) {
            for (var statement : blocks.get(1)) {
                run(database, statement);
            }
        }
        Flyway.configure()
                .dataSource(url, "grants_owner", "of-the-owner")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        server.close();
        directory.close();
    }

    @Test
    void warraqAddsToTheTrailAndReadsIt() throws SQLException {
        try (var warraq = warraq();
                var statement = warraq.createStatement()) {
            statement.execute("insert into audit (action, kind) values ('published', 'article')");
            var found = statement.executeQuery("select count(*) from audit");
            found.next();
            assertThat(found.getInt(1)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set action = 'nothing'",
                "delete from audit",
                "truncate audit",
                "drop table audit",
                "alter table audit drop column actor_id",
                "create trigger mischief before insert on audit execute function suppress_redundant_updates_trigger()",
                "create table mischief (word text)"
            })
    void itCanNeitherChangeNorRemoveIt(String statement) throws SQLException {
        try (var warraq = warraq()) {
            assertThatThrownBy(() -> run(warraq, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void everythingElseIsItsToWrite() throws SQLException {
        try (var warraq = warraq()) {
            run(warraq, "delete from item");
            run(warraq, "update change_log set head = head");
            DatabaseCheck.checkWithoutSchema(url, "grants", "of-warraq");
        }
    }

    private static Connection warraq() throws SQLException {
        return DriverManager.getConnection(url, "grants", "of-warraq");
    }

    /** The statements of the guide; the embedded server has a role and a database `warraq` already. */
    private static List<List<String>> blocks() throws IOException {
        var guide = Files.readString(GUIDE);
        var section = guide.substring(guide.indexOf("## Keep the audit trail"));
        return Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map(block -> Arrays.stream(block.group(1)
                                .replace("warraq", "grants")
                                .replace("of-grants", "of-warraq")
                                .split(";\n"))
                        .filter(statement -> !statement.isBlank())
                        .toList())
                .toList();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
