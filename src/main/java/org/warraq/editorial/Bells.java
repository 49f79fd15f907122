package org.warraq.editorial;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Calls from node to node through the database: {@code NOTIFY} and {@code LISTEN}, without content. */
@ApplicationScoped
public class Bells {

    /** The driver's wait cannot be interrupted; this is how soon a server that is told to stop leaves it. */
    private static final int SLICE = 500;

    @Inject
    AgroalDataSource database;

    /** An open ear; keeps a connection of its own. */
    public interface Bell extends AutoCloseable {

        /** Waits for a call, {@code atMost}; calls since the last wait count. */
        void await(Duration atMost) throws SQLException, InterruptedException;

        @Override
        void close() throws SQLException;
    }

    /** Calls every listener once the transaction at hand is committed. */
    public void ringAtCommit(Session transaction, String name) {
        transaction
                .createNativeQuery("select cast(pg_notify(:name, '') as text)", String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    /** @param name a constant of ours: it becomes part of a statement */
    public Bell listen(String name) throws SQLException {
        var connection = database.getConnection();
        try {
            execute(connection, "listen " + name);
            return new Listening(connection, name);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    private record Listening(Connection connection, String name) implements Bell {

        @Override
        public void await(Duration atMost) throws SQLException, InterruptedException {
            // A connection that died without a word is noticed here, not in the wait.
            execute(connection, "select 1");
            var ear = connection.unwrap(PGConnection.class);
            var deadline = System.nanoTime() + atMost.toNanos();
            var calls = ear.getNotifications();
            while (calls.length == 0) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return;
                }
                calls = ear.getNotifications((int) Math.min(left, SLICE));
            }
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                execute(connection, "unlisten " + name);
            }
        }
    }
}
