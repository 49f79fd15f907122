package org.warraq.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Does what is due, one item a transaction. The row is claimed in the transaction that does it, and passed over by
 * whoever else looks meanwhile: so it is done once however many nodes there are, and again by another if one dies
 * before it commits.
 */
@ApplicationScoped
class DueActs {

    /** Sections first, because what stands in them cannot go live before; then whatever waited longest. */
    private static final String CLAIM = """
            select * from item
            where least(publish_at, withdraw_at) <= now() and not id = any(:passedOver)
            order by least(publish_at, withdraw_at), kind <> 'section', id
            limit 1 for update skip locked""";

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Kinds kinds;

    @Inject
    Desk desk;

    @Inject
    Publishing publishing;

    @Inject
    ChangeLog log;

    @Inject
    MeterRegistry metrics;

    /** What became of an item that was due. */
    record Outcome(UUID item, RuntimeException failure) {
        boolean done() {
            return failure == null;
        }
    }

    /**
     * Does the act that has been due longest and that nobody else is at.
     *
     * @param passedOver items that could not be done yet
     * @return empty if there is none
     */
    Optional<Outcome> next(Collection<UUID> passedOver) {
        var claimed = new AtomicReference<UUID>();
        try {
            transactions.run(() -> {
                claimed.set(null);
                claim(passedOver).ifPresent(item -> {
                    claimed.set(item.id);
                    perform(kinds.of(item.kind), item);
                });
            });
            return Optional.ofNullable(claimed.get()).map(item -> new Outcome(item, null));
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            return Optional.of(new Outcome(claimed.get(), e));
        }
    }

    /** Whether an act that failed for want of something live may yet succeed, because that is due as well. */
    boolean waitsForAnother(RuntimeException failure) {
        if (!(failure instanceof ApiException problem) || problem.type() != ProblemType.REFERENCE_NOT_LIVE) {
            return false;
        }
        return transactions.call(() -> entities.createNativeQuery(
                        "select exists (select 1 from item where id = any(:ids) and publish_at <= now())",
                        Boolean.class)
                .setParameter("ids", ((Collection<?>) problem.extensions().get("references")).toArray(UUID[]::new))
                .getSingleResult());
    }

    /** Ends a schedule that cannot run, and says why. */
    void giveUp(UUID id, RuntimeException failure) {
        transactions.run(() -> {
            Item item = Item.findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
            if (item == null || !item.scheduled()) {
                return;
            }
            var actor = scheduler(item);
            item.touched(actor, desk.now());
            item.scheduleError = error(failure, item.updatedAt);
            // What failed is the first of both; a withdrawal stands for as long as there is something live.
            if (item.publishAt == null || !item.live()) {
                item.unschedule();
            }
            item.publishAt = null;
            item.pinnedRevision = null;
            var change = Change.edited(Change.Action.SCHEDULE_FAILED, item, actor);
            change.details = Change.details("code", item.scheduleError.code());
            log.append(change);
        });
    }

    /** When something is due next, by how long from now in the time of the database; negative if it is overdue. */
    Optional<Duration> untilNext(Set<UUID> passedOver) {
        return transactions.call(() -> entities.createNativeQuery("""
                                select cast(extract(epoch from least(publish_at, withdraw_at) - clock_timestamp()) * 1000 as bigint)
                                from item where least(publish_at, withdraw_at) is not null and not id = any(:passedOver)
                                order by least(publish_at, withdraw_at) limit 1""", Long.class)
                .setParameter("passedOver", passedOver.toArray(UUID[]::new))
                .uniqueResultOptional()
                .map(Duration::ofMillis));
    }

    private Optional<Item> claim(Collection<UUID> passedOver) {
        return entities.createNativeQuery(CLAIM, Item.class)
                .setParameter("passedOver", passedOver.toArray(UUID[]::new))
                .uniqueResultOptional();
    }

    private <C> void perform(Kind<C> kind, Item item) {
        var actor = scheduler(item);
        var due = item.publishAt == null ? item.withdrawAt : item.publishAt;
        var now = desk.now();
        // The database says what is due; a clock of ours that is behind does not make it a thing of the future.
        item.touched(actor, now.isBefore(due) ? due : now);
        if (item.publishAt == null) {
            publishing.withdraw(kind, item, WithdrawOrder.SCHEDULED, actor);
        } else {
            publish(kind, item, actor);
        }
        metrics.timer("warraq.schedule.lateness").record(Duration.between(due, item.updatedAt));
    }

    private <C> void publish(Kind<C> kind, Item item, Actor actor) {
        var revision = item.pinnedRevision;
        var order = item.publishedAt == null ? PublishOrder.since(item.publishAt) : PublishOrder.NOW;
        item.publishAt = null;
        item.pinnedRevision = null;
        publishing.publish(
                kind, item, new Publishing.Edition<>(revision, desk.content(kind, item.id, revision), order), actor);
        item.approve(revision);
    }

    /** Who said that it should happen; they were allowed to, whatever they may since. */
    private static Actor scheduler(Item item) {
        return new Actor(item.scheduledById, item.scheduledByName, Permission.ALL);
    }

    private static ScheduleError error(RuntimeException failure, Instant at) {
        return failure instanceof ApiException problem
                ? new ScheduleError(at, problem.type().code(), problem.getMessage())
                : new ScheduleError(at, ProblemType.INTERNAL.code(), "It failed; the log says why.");
    }
}
