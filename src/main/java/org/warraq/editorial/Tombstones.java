package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** What delivery says of a thing that was live and is withdrawn. */
@ApplicationScoped
class Tombstones {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    void raise(Item item, WithdrawOrder order) {
        raise(item.kind, item.id, item.withdrawnAt, order);
    }

    void raise(String kind, UUID id, Instant at, WithdrawOrder order) {
        entities.createNativeMutationQuery("""
                        insert into tombstone (item, kind, at, reason, notice, redirect_to)
                        values (:item, :kind, :at, :reason, cast(:notice as jsonb), :redirectTo)""")
                .setParameter("item", id)
                .setParameter("kind", kind)
                .setParameter("at", at)
                .setParameter("reason", order.reason())
                .setParameter("notice", order.notice() == null ? null : written(order))
                .setParameter("redirectTo", order.redirectTo())
                .executeUpdate();
    }

    /** Says anew what {@code order} says; what it leaves out stays. */
    void mend(UUID id, WithdrawOrder order) {
        entities.createNativeMutationQuery("""
                        update tombstone set reason = :reason, notice = coalesce(cast(:notice as jsonb), notice),
                        redirect_to = coalesce(cast(:redirectTo as uuid), redirect_to) where item = :item""")
                .setParameter("item", id)
                .setParameter("reason", order.reason())
                .setParameter("notice", order.notice() == null ? null : written(order))
                .setParameter("redirectTo", order.redirectTo())
                .executeUpdate();
    }

    /** Lets addresses that lead to {@code id} lead to {@code target}, which it has become another name of. */
    void handOver(UUID id, UUID target) {
        entities.createNativeMutationQuery("update tombstone set redirect_to = :target where redirect_to = :id")
                .setParameter("target", target)
                .setParameter("id", id)
                .executeUpdate();
    }

    void clear(UUID id) {
        entities.createNativeMutationQuery("delete from tombstone where item = :item")
                .setParameter("item", id)
                .executeUpdate();
    }

    private String written(WithdrawOrder order) {
        try {
            return json.writeValueAsString(order.notice());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notice cannot be written", e);
        }
    }
}
