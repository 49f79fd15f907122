package org.warraq.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.AuditTrail;

/**
 * The log of every change. A change is appended in the transaction that makes it, without a position; once it is
 * committed the sequencer numbers it. So a reader that has seen position n has seen all changes up to n: numbers drawn
 * before the commit would let a slow writer slip in behind a reader that has passed.
 */
@ApplicationScoped
public class ChangeLog {

    @Inject
    Session entities;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    LogFollower follower;

    @Inject
    AuditTrail audit;

    @Inject
    Bells bells;

    /** Appends {@code change} to the current transaction, and wakes the readers when it is committed. */
    public Change append(Change change) {
        change.persist();
        if (change.isAct()) {
            audit.record(change.audited());
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing: the change is in the transaction already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    follower.wake();
                }
            }
        });
        return change;
    }

    /**
     * Gives every committed change its position and returns the head of the log. Holds the log's row while it numbers;
     * the changes are looked up by a statement of their own after that, so that it sees what others committed meanwhile.
     * Mostly there is nothing to number, and nobody to wait for.
     */
    public long stamp() {
        return numberedHead().orElseGet(this::numbered);
    }

    private long numbered() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var head = lockedHead();
            var stamped = entities.createNativeMutationQuery("""
                            update change set position = :head + pending.nth
                            from (select seq, row_number() over (order by seq) as nth from change where position is null)
                                as pending
                            where change.seq = pending.seq""")
                    .setParameter("head", head)
                    .executeUpdate();
            if (stamped > 0) {
                entities.createNativeMutationQuery("update change_log set head = :head")
                        .setParameter("head", head + stamped)
                        .executeUpdate();
                // Once for all that was numbered together, and not in each acting transaction, which would queue up.
                bells.ringAtCommit(entities, DeskStream.BELL);
            }
            return head + stamped;
        });
    }

    /** The position up to which every change is committed and visible. */
    public long head() {
        return entities.createNativeQuery("select head from change_log", Long.class)
                .getSingleResult();
    }

    /** Which history positions belong to; another after a restore or a full re-rendering. */
    public UUID generation() {
        return entities.createNativeQuery("select generation from change_log", UUID.class)
                .getSingleResult();
    }

    void renewGeneration() {
        entities.createNativeMutationQuery("update change_log set generation = gen_random_uuid()")
                .executeUpdate();
    }

    /** The head, unless there are changes without a position. Holds nothing when it returns: the log's row comes first. */
    private Optional<Long> numberedHead() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select head from change_log
                        where not exists (select 1 from change where position is null)""", Long.class).uniqueResultOptional());
    }

    private long lockedHead() {
        return entities.createNativeQuery("select head from change_log for update", Long.class)
                .getSingleResult();
    }
}
