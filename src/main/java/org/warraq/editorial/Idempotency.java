package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Does what is asked with an {@code Idempotency-Key} once. The answer is written in the transaction of the act, so that a
 * crash leaves both or neither; of what failed nothing is kept, and a retry runs again.
 */
@ApplicationScoped
public class Idempotency {

    /** The part that a whole request is. */
    static final int WHOLE = -1;

    private static final int BATCH = 1_000;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Dependents dependents;

    /**
     * The answer of {@code act}, which is one transaction; or the one kept from before.
     *
     * @param part {@link #WHOLE}, or the number of an act among several that were asked at once
     * @throws ApiException {@code request-in-progress} (409) while the same is being done, {@code idempotency-key-reused}
     *     (422) if the key was used for another request
     */
    KeptAnswer once(IdempotencyKey.Of key, int part, Callable<KeptAnswer> act) {
        return dependents.once(() -> transactions.call(() -> {
            if (!lock(key, part)) {
                throw new ApiException(
                        ProblemType.REQUEST_IN_PROGRESS, "A request with this Idempotency-Key is still running.");
            }
            refuseAnother(key);
            var kept = kept(key, part);
            if (kept != null) {
                return kept;
            }
            var answer = act.call();
            keep(key, part, answer);
            return answer;
        }));
    }

    /** Forgets what was kept for a day, in small transactions. */
    public void sweep() {
        var swept = BATCH;
        while (swept == BATCH) {
            swept = transactions.call(() -> entities.createNativeMutationQuery("""
                            delete from idempotency where (caller, key, part) in (
                                select caller, key, part from idempotency where at <= now() - interval '24 hours'
                                limit :batch for update skip locked)""")
                    .setParameter("batch", BATCH)
                    .executeUpdate());
        }
    }

    private boolean lock(IdempotencyKey.Of key, int part) {
        return entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:name, :part))", Boolean.class)
                .setParameter("name", key.caller() + "\n" + key.key())
                .setParameter("part", (long) part)
                .getSingleResult();
    }

    /** Also where only other parts of that request are kept. */
    private void refuseAnother(IdempotencyKey.Of key) {
        var known = of(entities.createNativeQuery("""
                select request from idempotency
                where caller = :caller and key = :key and at > now() - interval '24 hours' limit 1""", byte[].class), key).uniqueResultOptional();
        if (known.isPresent() && !Arrays.equals(known.get(), key.request())) {
            throw new ApiException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was used before for another request.");
        }
    }

    private KeptAnswer kept(IdempotencyKey.Of key, int part) {
        return of(entities.createNativeQuery("""
                select status, tag, place, body from idempotency
                where caller = :caller and key = :key and part = :part and at > now() - interval '24 hours'""", Object[].class), key)
                .setParameter("part", part)
                .uniqueResultOptional()
                .map(row -> new KeptAnswer((Integer) row[0], (String) row[1], (String) row[2], (String) row[3], true))
                .orElse(null);
    }

    /** Takes the place of one that is too old to be told and not swept yet. */
    private void keep(IdempotencyKey.Of key, int part, KeptAnswer answer) {
        entities.createNativeMutationQuery("""
                        insert into idempotency (caller, key, part, request, status, tag, place, body)
                        values (:caller, :key, :part, :request, :status, :tag, :place, :body)
                        on conflict (caller, key, part) do update set (request, status, tag, place, body, at) =
                            (excluded.request, excluded.status, excluded.tag, excluded.place, excluded.body, now())""")
                .setParameter("caller", key.caller())
                .setParameter("key", key.key())
                .setParameter("part", part)
                .setParameter("request", key.request())
                .setParameter("status", answer.status())
                .setParameter("tag", answer.tag(), String.class)
                .setParameter("place", answer.place(), String.class)
                .setParameter("body", answer.body())
                .executeUpdate();
    }

    private static <T> NativeQuery<T> of(NativeQuery<T> query, IdempotencyKey.Of key) {
        return query.setParameter("caller", key.caller()).setParameter("key", key.key());
    }
}
