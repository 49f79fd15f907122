package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.warraq.access.Actor;
import org.warraq.http.Violations;

/** Saying when an item goes live or is withdrawn by itself. What then happens is in {@link DueActs}. */
@ApplicationScoped
public class Scheduling {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    References references;

    @Inject
    Schedule schedule;

    @Inject
    ChangeLog log;

    /** Pins a revision, the newest if none is named: later saves are not published. Takes the place of an earlier schedule. */
    public <C> Managed<C> schedule(Kind<C> kind, Turn turn, ScheduleOrder order) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.SCHEDULE);
            var head = desk.head(kind, item);
            check(item, order);
            var pinned = order.publishAt() == null ? null : pinned(kind, item, order, turn.actor());
            item.touched(turn.actor(), desk.now());
            item.publishAt = millis(order.publishAt());
            item.pinnedRevision = pinned;
            desk.refer(kind, item, kind.outline(head));
            item.withdrawAt = millis(order.withdrawAt());
            item.scheduledById = turn.actor().id();
            item.scheduledByName = turn.actor().name();
            item.scheduleError = null;
            log.append(scheduled(item, turn));
            schedule.wakeAtCommit();
            return Managed.of(item, head, turn.actor());
        });
    }

    /** Which revision is to go live; what it names is not deleted from here on. */
    private <C> Integer pinned(Kind<C> kind, Item item, ScheduleOrder order, Actor actor) {
        var revision = Objects.requireNonNullElse(order.revision(), item.headRevision);
        var outline = kind.outline(desk.content(kind, item.id, revision));
        Publishing.refuseUnderEmbargo(outline, order.publishAt());
        desk.requireApproval(item, revision, actor);
        if (revision != item.headRevision) {
            // Until now nothing kept it.
            references.holdNamed(outline);
        }
        return revision;
    }

    public <C> Managed<C> unschedule(Kind<C> kind, Turn turn) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.UNSCHEDULE);
            item.touched(turn.actor(), desk.now());
            item.unschedule();
            desk.refer(kind, item);
            log.append(Change.edited(Change.Action.UNSCHEDULED, item, turn.actor()));
            return Managed.of(item, desk.head(kind, item), turn.actor());
        });
    }

    private static Change scheduled(Item item, Turn turn) {
        var change = Change.edited(Change.Action.SCHEDULED, item, turn.actor());
        change.details = new LinkedHashMap<>();
        if (item.publishAt != null) {
            change.details.put("publishAt", item.publishAt.toString());
        }
        if (item.withdrawAt != null) {
            change.details.put("withdrawAt", item.withdrawAt.toString());
        }
        return change;
    }

    private void check(Item item, ScheduleOrder order) {
        var violations = Violations.atRoot();
        checkFuture(violations, "publishAt", order.publishAt());
        checkFuture(violations, "withdrawAt", order.withdrawAt());
        if (order.publishAt() == null && !item.live()) {
            violations.add("withdrawAt", "not-live", "withdraws what is neither live nor to go live");
        }
        violations.throwIfAny();
    }

    private void checkFuture(Violations violations, String name, Instant at) {
        if (at != null && !at.isAfter(desk.now())) {
            violations.add(name, "in-the-past", "must lie in the future");
        }
    }

    private static Instant millis(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }
}
