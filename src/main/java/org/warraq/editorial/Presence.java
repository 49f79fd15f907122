package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;

/**
 * Who says to have an item open, so that two do not write the same text without knowing. Nobody is held back by it, and
 * it is no version of the item. Whoever came first is told to the others until they leave, or until ten minutes have
 * passed without a word of them.
 */
@ApplicationScoped
public class Presence {

    /** A word repeated before that changes nothing: tools may say so every minute, and the log is spared. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    ChangeLog log;

    /** Says that {@code actor} has the item open. Answers who does: that may be somebody who came before. */
    public Managed.Being enter(Kind<?> kind, UUID id, Actor actor) {
        return transactions.call(() -> {
            var now = desk.now();
            var item = taken(kind, id, actor);
            Workflow.require(Workflow.Action.SAVE, item, actor);
            var present = Managed.Being.at(item, now);
            if (present == null || isStale(present, now) && present.by().id().equals(actor.id())) {
                mark(item, actor, now);
                log.append(noted(item, actor, now));
            }
            return Managed.Being.at(item, now);
        });
    }

    /** Says that {@code actor} has closed it; nothing happens where somebody else has it open. */
    public void leave(Kind<?> kind, UUID id, Actor actor) {
        transactions.run(() -> {
            var item = taken(kind, id, actor);
            if (actor.id().equals(item.editingById)) {
                mark(item, null, null);
                log.append(noted(item, actor, desk.now()));
            }
        });
    }

    private static Item taken(Kind<?> kind, UUID id, Actor actor) {
        var item = Item.locked(kind.type().name(), id).orElseThrow(ApiException::notFound);
        Remits.requireWritable(item, actor);
        return item;
    }

    private static boolean isStale(Managed.Being present, Instant now) {
        return !present.since().plus(FRESH).isAfter(now);
    }

    private static void mark(Item item, Actor actor, Instant now) {
        item.editingById = actor == null ? null : actor.id();
        item.editingByName = actor == null ? null : actor.name();
        item.editingSince = now;
    }

    private static Change noted(Item item, Actor actor, Instant now) {
        var change = Change.edited(Change.Action.EDITING, item, actor);
        change.at = now;
        return change;
    }
}
