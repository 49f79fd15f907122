package org.warraq.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Does what is due, a few items a transaction. Their rows are claimed in the transaction that does them, and passed over
 * by whoever else looks meanwhile: so each is done once however many nodes there are, and again by another if one dies
 * before it commits.
 */
@ApplicationScoped
class DueActs {

    /** Sections first, because what stands in them cannot go live before; then whatever waited longest. */
    private static final String CLAIM = """
            select id, kind from item
            where least(publish_at, withdraw_at) <= now() and not id = any(:passedOver) and kind = any(:kinds)
            order by least(publish_at, withdraw_at), kind <> 'section', id
            limit :atMost for update skip locked""";

    private static final String SECTION = "section";

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

    /**
     * What became of items that were due: all of them were done, or, with a failure, none.
     *
     * @param failure null if they were done
     */
    record Outcome(List<UUID> items, RuntimeException failure) {
        boolean done() {
            return failure == null;
        }
    }

    /** An item in the hands of this node. */
    private record Claimed(UUID id, String kind) {}

    /**
     * Does the acts that have been due longest and that nobody else is at.
     *
     * @param passedOver items that could not be done yet
     * @return empty if there are none
     */
    Optional<Outcome> next(Collection<UUID> passedOver, int atMost) {
        var items = new ArrayList<UUID>();
        var due = new ArrayList<Instant>();
        try {
            transactions.run(() -> {
                items.clear();
                due.clear();
                var claimed = claim(passedOver, atMost);
                claimed.forEach(one -> items.add(one.id()));
                claimed.forEach(one -> due.add(perform(kinds.of(one.kind()), one.id())));
            });
        } catch (RuntimeException e) {
            if (items.isEmpty()) {
                throw e;
            }
            return Optional.of(new Outcome(items, e));
        }
        measure(due);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Outcome(items, null));
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

    /**
     * A section comes alone: others wait for sections while they go live, and two nodes that each held a few could wait
     * for one another. For anything else nobody waits.
     */
    private List<Claimed> claim(Collection<UUID> passedOver, int atMost) {
        var all = kinds.types().stream().map(KindType::name).toList();
        var first = claim(passedOver, all, 1);
        if (atMost == 1 || first.stream().allMatch(one -> one.kind().equals(SECTION))) {
            return first;
        }
        // Our own lock does not hide the first from us.
        return claim(
                passedOver, all.stream().filter(kind -> !kind.equals(SECTION)).toList(), atMost);
    }

    private List<Claimed> claim(Collection<UUID> passedOver, List<String> among, int atMost) {
        return entities.createNativeQuery(CLAIM, Object[].class)
                .setParameter("passedOver", passedOver.toArray(UUID[]::new))
                .setParameter("kinds", among.toArray(String[]::new))
                .setParameter("atMost", atMost)
                .getResultStream()
                .map(row -> new Claimed((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** How late each was when others could see it, on a clock that may be behind that of the database. */
    private void measure(List<Instant> due) {
        var now = desk.now();
        due.forEach(instant -> metrics.timer("warraq.schedule.lateness")
                .record(instant.isAfter(now) ? Duration.ZERO : Duration.between(instant, now)));
    }

    /** Does what is due of one that is claimed, and returns since when it was. */
    private <C> Instant perform(Kind<C> kind, UUID id) {
        Item item = Item.findById(id);
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
        // Else each statement for the next would look for changes of this one again.
        entities.flush();
        entities.clear();
        return due;
    }

    private <C> void publish(Kind<C> kind, Item item, Actor actor) {
        var revision = item.pinnedRevision;
        var order = item.publishedAt == null ? PublishOrder.since(item.publishAt) : PublishOrder.NOW;
        item.publishAt = null;
        item.pinnedRevision = null;
        item.approve(revision);
        publishing.publish(
                kind, item, new Publishing.Edition<>(revision, desk.content(kind, item.id, revision), order), actor);
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
