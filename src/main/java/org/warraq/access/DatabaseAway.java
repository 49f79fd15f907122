package org.warraq.access;

import java.sql.SQLException;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** A database that does not answer: not a fault of ours, and gone by itself. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether {@code failure} comes from that. */
    public static boolean causes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && isAway(e)) {
                return true;
            }
        }
        return false;
    }

    public static ApiException problem(Throwable failure) {
        return new ApiException(ProblemType.UNAVAILABLE, "The database does not answer.", failure)
                .header("Retry-After", "2");
    }

    /** SQLSTATE classes: connection exceptions, insufficient resources; operator intervention without cancelled queries. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        // The pool's own time-out has no state.
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
