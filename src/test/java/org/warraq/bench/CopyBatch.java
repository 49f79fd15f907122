package org.warraq.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows of several tables, sent by COPY in the order in which the tables were first named. */
public final class CopyBatch {

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    /** @param table with the list of its columns */
    public void add(String table, Object... values) {
        var rows = tables.computeIfAbsent(table, name -> new StringBuilder());
        for (var place = 0; place < values.length; place++) {
            rows.append(place == 0 ? "" : "\t").append(field(values[place]));
        }
        rows.append('\n');
    }

    public void send(Connection connection) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables.entrySet()) {
            try (var rows = new StringReader(table.getValue().toString())) {
                copy.copyIn("copy " + table.getKey() + " from stdin", rows);
            } catch (IOException e) {
                throw new SQLException("The rows could not be read", e);
            }
        }
    }

    private static String field(Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof Instant instant) {
            return instant.toString();
        }
        if (value instanceof Collection<?> ids) {
            return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
