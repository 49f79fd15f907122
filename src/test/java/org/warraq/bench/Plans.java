package org.warraq.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.PGStatement;
import org.warraq.editorial.SentStatements;
import org.warraq.editorial.SentStatements.Sent;

/** Runs statements again, prepared by the driver as they are sent, and says what their plans read. */
final class Plans implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    Plans() throws SQLException {
        var config = ConfigProvider.getConfig();
        var properties = new Properties();
        properties.put("user", config.getValue("quarkus.datasource.username", String.class));
        properties.put("password", config.getValue("quarkus.datasource.password", String.class));
        // What delivery asks of every connection, the planner's costs among it.
        properties.put(
                "options",
                config.getValue("quarkus.datasource.delivery.jdbc.additional-jdbc-properties.options", String.class));
        // Then the statement prepared last is the one at hand.
        properties.put("preparedStatementCacheQueries", "0");
        connection =
                DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), properties);
    }

    int serverVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** What one scan of a plan read, whether or not it kept it. */
    record Scan(String name, double rows) {}

    /** A plan that was carried out, and the rows that its scans read. */
    record Read(long rows, List<Scan> scans) {}

    /** Of the statements that answer a request, those that read more rows, with plans for the values at hand or for any. */
    static List<String> excess(String request, long rows) throws SQLException {
        var excess = new ArrayList<String>();
        try (var sent = new SentStatements();
                var plans = new Plans()) {
            Questions.answered(request);
            for (var statement : sent.take()) {
                for (var mode : List.of("force_custom_plan", "force_generic_plan")) {
                    var read = plans.read(statement, mode);
                    if (read.rows() > rows) {
                        excess.add(read.rows() + " rows, " + mode + ": " + request + "\n" + statement.text() + "\n"
                                + read.scans());
                    }
                }
            }
        }
        return excess;
    }

    /** @param mode a value of {@code plan_cache_mode} */
    Read read(Sent sent, String mode) throws SQLException {
        try (var prepared = connection.prepareStatement(sent.text())) {
            prepared.unwrap(PGStatement.class).setPrepareThreshold(1);
            for (var value : sent.values().entrySet()) {
                prepared.setObject(value.getKey(), value.getValue());
            }
            prepared.executeQuery().close();
            try (var statement = connection.createStatement()) {
                statement.execute("set plan_cache_mode = " + mode);
                try (var answer = statement.executeQuery("explain (analyze, timing off, format json) execute \""
                        + preparedLast() + "\"" + values(sent))) {
                    answer.next();
                    var scans = new ArrayList<Scan>();
                    scans(JSON.readTree(answer.getString(1)).path(0).path("Plan"), false, scans);
                    return new Read(
                            Math.round(scans.stream().mapToDouble(Scan::rows).sum()), scans);
                }
            }
        } catch (JsonProcessingException e) {
            throw new SQLException("A plan is no JSON", e);
        }
    }

    private String preparedLast() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select name from pg_prepared_statements where not from_sql order by prepare_time desc limit 1")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String values(Sent sent) throws SQLException {
        if (sent.values().isEmpty()) {
            return "";
        }
        var literals = new StringBuilder();
        for (var value : sent.values().values()) {
            literals.append(literals.isEmpty() ? "(" : ", ").append(literal(value));
        }
        return literals.append(")").toString();
    }

    private static String literal(Object value) throws SQLException {
        if (value instanceof Array array) {
            return Arrays.stream((Object[]) array.getArray())
                    .map(Object::toString)
                    .collect(Collectors.joining(",", "'{", "}'"));
        }
        if (value instanceof Timestamp time) {
            return "'" + time.toInstant() + "'";
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }

    /** The scans of a plan that read rows of tables. Those of an index alone count where several are combined. */
    private static void scans(JsonNode node, boolean combined, List<Scan> scans) {
        var type = node.path("Node Type").asText();
        if (node.has("Relation Name") && type.endsWith("Scan") || combined && type.equals("Bitmap Index Scan")) {
            var each = node.path("Actual Rows").asDouble()
                    + node.path("Rows Removed by Filter").asDouble()
                    + node.path("Rows Removed by Index Recheck").asDouble();
            var on = node.path("Relation Name").asText() + " "
                    + node.path("Index Name").asText();
            scans.add(new Scan(type + " " + on, node.path("Actual Loops").asDouble() * each));
        }
        for (var child : node.path("Plans")) {
            scans(child, type.equals("BitmapAnd") || type.equals("BitmapOr"), scans);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
