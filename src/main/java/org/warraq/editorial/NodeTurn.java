package org.warraq.editorial;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets one node of many do a thing at a time, by an advisory lock that the database gives up when the node dies. */
@ApplicationScoped
public class NodeTurn {

    @Inject
    AgroalDataSource database;

    /**
     * Runs {@code work} unless another node is at it.
     *
     * @return whether it ran
     */
    public boolean take(long lock, Runnable work) {
        try (var connection = database.getConnection()) {
            if (!holds(connection, "select pg_try_advisory_lock(?)", lock)) {
                return false;
            }
            try {
                work.run();
            } finally {
                holds(connection, "select pg_advisory_unlock(?)", lock);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The turn could not be taken", e);
        }
    }

    private static boolean holds(Connection connection, String statement, long lock) throws SQLException {
        try (var question = connection.prepareStatement(statement)) {
            question.setLong(1, lock);
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
