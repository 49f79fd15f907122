package org.warraq.search;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's full-text search with the configuration of each text's language, as it comes. */
final class PostgresEngine implements AutoCloseable {

    private final Connection connection;

    PostgresEngine(AgroalDataSource database, JudgedSet set) throws SQLException {
        connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table judged (id text, words tsvector)");
        }
        try (var statement = connection.prepareStatement("""
                insert into judged values (?, setweight(to_tsvector(cast(? as regconfig), ?), 'A')
                    || setweight(to_tsvector(cast(? as regconfig), ?), 'B') || to_tsvector(cast(? as regconfig), ?))""")) {
            for (var text : set.texts) {
                var configuration = configuration(text.locale());
                statement.setString(1, text.id());
                statement.setString(2, configuration);
                statement.setString(3, text.headline());
                statement.setString(4, configuration);
                statement.setString(5, text.standfirst());
                statement.setString(6, configuration);
                statement.setString(7, text.body());
                statement.execute();
            }
        }
    }

    List<String> found(JudgedSet.Query query) {
        try (var statement = connection.prepareStatement("""
                select id from judged, websearch_to_tsquery(cast(? as regconfig), ?) q where words @@ q
                order by ts_rank(words, q) desc, id limit 10""")) {
            statement.setString(1, configuration(query.language()));
            statement.setString(2, query.words());
            var ids = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String configuration(String language) {
        return switch (language) {
            case "fr" -> "french";
            case "en" -> "english";
            default -> "arabic";
        };
    }

    @Override
    public void close() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table judged");
        }
        connection.close();
    }
}
