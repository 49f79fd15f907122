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

    /**
     * What should be off the site first: after a stop, nobody waits for it behind what was missed. Then whatever waited
     * longest, sections before others of the same instant, because what stands in them cannot go live before.
     */
    private static final String CLAIM = """
            select id, kind, version, coalesce(withdraw_at <= now(), false) from item
            where least(publish_at, withdraw_at) <= now() and not id = any(:passedOver) and kind = any(:kinds)
            order by coalesce(withdraw_at <= now(), false) desc, least(publish_at, withdraw_at), kind <> 'section', id
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
    record Outcome(List<Act> acts, RuntimeException failure) {
        boolean done() {
            return failure == null;
        }
    }

    /**
     * What is due of an item, which is in the hands of this node.
     *
     * @param version at which it is due: any order after that is another one
     * @param over whether it should be off the site by now, whatever else is due of it
     */
    record Act(UUID id, String kind, long version, boolean over) {}

    /**
     * Does the acts that have been due longest and that nobody else is at.
     *
     * @param passedOver items that could not be done yet
     * @return empty if there are none
     */
    Optional<Outcome> next(Collection<UUID> passedOver, int atMost) {
        var claimed = new ArrayList<Act>();
        var due = new ArrayList<Instant>();
        try {
            transactions.run(() -> {
                claimed.clear();
                due.clear();
                claimed.addAll(claim(passedOver, atMost));
                claimed.forEach(act -> due.add(perform(kinds.of(act.kind()), act)));
            });
        } catch (RuntimeException e) {
            if (claimed.isEmpty()) {
                throw e;
            }
            return Optional.of(new Outcome(claimed, e));
        }
        measure(due);
        return claimed.isEmpty() ? Optional.empty() : Optional.of(new Outcome(claimed, null));
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

    /** Ends a schedule that cannot run, and says why; unless somebody has changed the item since it failed. */
    void giveUp(Act act, RuntimeException failure) {
        transactions.run(() -> {
            if (!holdIfStillDue(act)) {
                return;
            }
            Item item = Item.findById(act.id());
            item.touched(scheduler(item), desk.now());
            end(item, act, error(failure, item.updatedAt));
        });
    }

    /** The row is locked first: an order that was at it is seen, and a later one finds the schedule ended. */
    private boolean holdIfStillDue(Act act) {
        return entities.createNativeQuery("""
                        select id from item
                        where id = :id and version = :version and least(publish_at, withdraw_at) <= now() for update""", UUID.class)
                .setParameter("id", act.id())
                .setParameter("version", act.version())
                .uniqueResultOptional()
                .isPresent();
    }

    private void end(Item item, Act act, ScheduleError error) {
        var change = Change.edited(Change.Action.SCHEDULE_FAILED, item, scheduler(item));
        change.details = Change.details("code", error.code());
        // If it was to go live, its withdrawal stands for as long as there is something to withdraw.
        if (act.over() || !item.live()) {
            item.unschedule();
        }
        item.publishAt = null;
        item.pinnedRevision = null;
        desk.refer(kinds.of(act.kind()), item);
        item.scheduleError = error;
        log.append(change);
    }

    /**
     * When something is due next, by how long from now in the time of the database; negative if it is overdue. Who waits
     * for so many milliseconds, the last of them cut short, does not come too early.
     */
    Optional<Duration> untilNext() {
        return transactions.call(() -> entities.createNativeQuery("""
                                select cast(
                                    ceil(extract(epoch from least(publish_at, withdraw_at) - clock_timestamp()) * 1000) as bigint) + 1
                                from item where least(publish_at, withdraw_at) is not null
                                order by least(publish_at, withdraw_at) limit 1""", Long.class)
                .uniqueResultOptional()
                .map(Duration::ofMillis));
    }

    /**
     * A section comes alone: others wait for sections while they go live, and two nodes that each held a few could wait
     * for one another. For anything else nobody waits.
     */
    private List<Act> claim(Collection<UUID> passedOver, int atMost) {
        var all = kinds.types().stream().map(KindType::name).toList();
        var first = claim(passedOver, all, 1);
        if (atMost == 1 || first.stream().allMatch(one -> one.kind().equals(SECTION))) {
            return first;
        }
        // Our own lock does not hide the first from us.
        return claim(
                passedOver, all.stream().filter(kind -> !kind.equals(SECTION)).toList(), atMost);
    }

    private List<Act> claim(Collection<UUID> passedOver, List<String> among, int atMost) {
        return entities.createNativeQuery(CLAIM, Object[].class)
                .setParameter("passedOver", passedOver.toArray(UUID[]::new))
                .setParameter("kinds", among.toArray(String[]::new))
                .setParameter("atMost", atMost)
                .getResultStream()
                .map(row -> new Act((UUID) row[0], (String) row[1], (Long) row[2], (Boolean) row[3]))
                .toList();
    }

    /** How late each was when others could see it, on a clock that may be behind that of the database. */
    private void measure(List<Instant> due) {
        var now = desk.now();
        due.forEach(instant -> metrics.timer("warraq.schedule.lateness")
                .record(instant.isAfter(now) ? Duration.ZERO : Duration.between(instant, now)));
    }

    /** Does what is due of one that is claimed, and returns since when it was. */
    private <C> Instant perform(Kind<C> kind, Act act) {
        Item item = Item.findById(act.id());
        var actor = scheduler(item);
        var due = act.over() ? item.withdrawAt : item.publishAt;
        var now = desk.now();
        // The database says what is due; a clock of ours that is behind does not make it a thing of the future.
        item.touched(actor, now.isBefore(due) ? due : now);
        if (!act.over()) {
            publish(kind, item, actor);
        } else if (item.live()) {
            publishing.withdraw(kind, item, WithdrawOrder.SCHEDULED, actor);
        } else {
            end(item, act, ScheduleError.windowPassed(item.updatedAt));
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
