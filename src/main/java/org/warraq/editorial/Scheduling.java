package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.warraq.http.Violations;

/** Saying when an item goes live or is withdrawn by itself. What then happens is in {@link DueActs}. */
@ApplicationScoped
public class Scheduling {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

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
            var revision = Objects.requireNonNullElse(order.revision(), item.headRevision);
            if (order.publishAt() != null) {
                var content = desk.content(kind, item.id, revision);
                Publishing.refuseUnderEmbargo(kind.outline(content), order.publishAt());
                desk.requireApproval(item, revision, turn.actor());
            }
            item.touched(turn.actor(), desk.now());
            item.publishAt = millis(order.publishAt());
            item.pinnedRevision = order.publishAt() == null ? null : revision;
            item.withdrawAt = millis(order.withdrawAt());
            item.scheduledById = turn.actor().id();
            item.scheduledByName = turn.actor().name();
            item.scheduleError = null;
            log.append(scheduled(item, turn));
            schedule.wakeAtCommit();
            return Managed.of(item, head, turn.actor());
        });
    }

    public <C> Managed<C> unschedule(Kind<C> kind, Turn turn) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.UNSCHEDULE);
            item.touched(turn.actor(), desk.now());
            item.unschedule();
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
