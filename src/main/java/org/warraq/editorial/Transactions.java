package org.warraq.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.warraq.access.DatabaseAway;
import org.warraq.http.ApiException;

/**
 * Runs one act as one transaction. Deadlocks and serialization failures are tried again: the act locks only its own
 * item, so the second try meets another order. Where two acts meet at a constraint, the later one is told. Acts within
 * another act are part of it: they are committed, or tried again, together.
 */
@ApplicationScoped
public class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final Set<String> PASSING = Set.of("40001", "40P01");
    private static final int TRIES = 5;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Whether the caller is within an act, which nobody else sees before it ends. */
    boolean underWay() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    public <T> T call(Callable<T> act) {
        if (underWay()) {
            return QuarkusTransaction.joiningExisting().call(act);
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(act);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !passing(e)) {
                    throw told(e);
                }
                LOG.debugf("Trying again after a deadlock or serialization failure, attempt %d", attempt);
            }
        }
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return null;
        });
    }

    private static boolean passing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && e.getSQLState() != null && PASSING.contains(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException problem) {
                return problem;
            }
            if (cause instanceof ConstraintViolationException violation) {
                return Constraints.problem(violation.getConstraintName(), failure);
            }
        }
        return DatabaseAway.causes(failure) ? DatabaseAway.problem(failure) : failure;
    }
}
