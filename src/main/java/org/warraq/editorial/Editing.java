package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * Everything that the newsroom does to an item, each act one transaction. An act locks its item, checks the version that
 * its actor knows, appends to the log, and, once committed, waits a moment for what shows the item to follow.
 */
@ApplicationScoped
public class Editing {

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    Publishing publishing;

    @Inject
    Dependents dependents;

    @Inject
    References references;

    @Inject
    SlugBook slugs;

    @Inject
    Amending amending;

    @Inject
    ChangeLog log;

    /**
     * Writes a new item, and publishes it if there is an {@code order}.
     *
     * @param order null to leave it a draft
     */
    public <C> Managed<C> create(Kind<C> kind, UUID id, C content, PublishOrder order, Actor actor) {
        return dependents.settled(transactions.call(() -> {
            if (references.taken(id)) {
                throw new ApiException(ProblemType.VERSION_CONFLICT, "Something with this id exists already.");
            }
            var item = Item.begun(id, kind.type().name(), actor, desk.now());
            item.touched(actor, item.createdAt);
            var saved = desk.save(kind, item, content, actor);
            log.append(Change.edited(Change.Action.CREATED, item, actor));
            return published(kind, item, saved, order, actor);
        }));
    }

    public <C> Managed<C> read(Kind<C> kind, UUID id, Actor actor) {
        return transactions.call(() -> {
            var item = Item.find(kind.type().name(), id).orElseThrow(ApiException::notFound);
            Remits.requireReadable(item, actor);
            return Managed.of(item, desk.head(kind, item), actor);
        });
    }

    /** Makes {@code content} the head, whole, and publishes it if there is an {@code order}. */
    public <C> Managed<C> replace(Kind<C> kind, Turn turn, C content, PublishOrder order) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.SAVE);
            return saved(kind, item, content, order, turn.actor());
        }));
    }

    /** Applies a merge patch to the head, and publishes the result if there is an {@code order}. */
    public <C> Managed<C> patch(Kind<C> kind, Turn turn, JsonNode patch, PublishOrder order) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.SAVE);
            var patched = desk.patched(kind, desk.head(kind, item), patch);
            return saved(kind, item, patched, order, turn.actor());
        }));
    }

    /** Makes an old revision the head again, as a new one. */
    public <C> Managed<C> restore(Kind<C> kind, Turn turn, int revision) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.RESTORE);
            var content = desk.content(kind, item.id, revision);
            item.touched(turn.actor(), desk.now());
            var saved = desk.save(kind, item, content, turn.actor());
            desk.revision(item.id, item.headRevision).restoredFrom = revision;
            log.append(Change.edited(Change.Action.RESTORED, item, turn.actor()));
            return Done.of(Managed.of(item, saved.content(), turn.actor()));
        }));
    }

    /** Deletes what never was live and nothing names. */
    public void delete(Kind<?> kind, Turn turn) {
        transactions.run(() -> {
            var item = desk.take(kind, turn, Workflow.Action.DELETE);
            references.refuseWhileNamed(item.id, turn.actor());
            item.touched(turn.actor(), desk.now());
            log.append(Change.edited(Change.Action.DELETED, item, turn.actor()));
            slugs.release(item.id);
            item.delete();
        });
    }

    public <C> Managed<C> publish(Kind<C> kind, Turn turn, PublishOrder order) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.PUBLISH);
            item.touched(turn.actor(), desk.now());
            var revision = order.revision() == null ? item.headRevision : order.revision();
            var content = desk.content(kind, item.id, revision);
            return published(kind, item, new Publishing.Edition<>(revision, content, order), turn.actor());
        }));
    }

    /** Mends the live text at once, and editions to come where they say the same. */
    public <C> Managed<C> amend(Kind<C> kind, Turn turn, AmendOrder order) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.AMEND);
            item.touched(turn.actor(), desk.now());
            return amending.amend(kind, item, order, turn.actor());
        }));
    }

    public <C> Managed<C> withdraw(Kind<C> kind, Turn turn, WithdrawOrder order) {
        return dependents.settled(transactions.call(() -> {
            var item = desk.take(kind, turn, Workflow.Action.WITHDRAW);
            item.touched(turn.actor(), desk.now());
            var live = item.live();
            var group = live ? item.liveTranslationGroup : item.translationGroup;
            var outcome = live
                    ? publishing.withdraw(kind, item, order, turn.actor())
                    : publishing.kill(kind, item, order, turn.actor());
            var translations =
                    order.withTranslations() ? withdrawn(kind, group, order, turn.actor()) : List.<References.Use>of();
            var managed = Managed.of(item, desk.head(kind, item), turn.actor());
            return new Done<>(managed, outcome.findings().withdrawn(translations), outcome.change());
        }));
    }

    public <C> Managed<C> archive(Kind<C> kind, Turn turn) {
        return filed(kind, turn, Workflow.Action.ARCHIVE, true);
    }

    public <C> Managed<C> unarchive(Kind<C> kind, Turn turn) {
        return filed(kind, turn, Workflow.Action.UNARCHIVE, false);
    }

    private <C> Managed<C> filed(Kind<C> kind, Turn turn, Workflow.Action action, boolean archived) {
        return transactions.call(() -> {
            var item = desk.take(kind, turn, action);
            item.touched(turn.actor(), desk.now());
            item.archived = archived;
            if (item.scheduled()) {
                item.unschedule();
                desk.refer(kind, item);
                log.append(Change.edited(Change.Action.UNSCHEDULED, item, turn.actor()));
            }
            log.append(Change.edited(archived ? Change.Action.ARCHIVED : Change.Action.UNARCHIVED, item, turn.actor()));
            return Managed.of(item, desk.head(kind, item), turn.actor());
        });
    }

    private <C> Done<C> saved(Kind<C> kind, Item item, C content, PublishOrder order, Actor actor) {
        item.touched(actor, desk.now());
        var saved = desk.save(kind, item, content, actor);
        log.append(Change.edited(Change.Action.SAVED, item, actor));
        return published(kind, item, saved, order, actor);
    }

    private <C> Done<C> published(Kind<C> kind, Item item, Completed<C> saved, PublishOrder order, Actor actor) {
        if (order == null) {
            return Done.of(Managed.of(item, saved.content(), actor)).also(saved.warnings());
        }
        var edition = new Publishing.Edition<>(item.headRevision, saved.content(), order);
        return published(kind, item, edition, actor).also(saved.warnings());
    }

    /** By hand and at once: which ends the schedule of the same edition, or of an older one. */
    private <C> Done<C> published(Kind<C> kind, Item item, Publishing.Edition<C> edition, Actor actor) {
        desk.requireApproval(item, edition.revision(), actor);
        item.approve(edition.revision());
        if (item.pinnedRevision != null && item.pinnedRevision <= edition.revision()) {
            item.publishAt = null;
            item.pinnedRevision = null;
        }
        var outcome = publishing.publish(kind, item, edition, actor);
        var head = edition.revision() == item.headRevision ? edition.content() : desk.head(kind, item);
        return new Done<>(Managed.of(item, head, actor), outcome.findings(), outcome.change());
    }

    /** Takes the other live texts of a story off the site, for the same reason. */
    private <C> List<References.Use> withdrawn(Kind<C> kind, UUID group, WithdrawOrder order, Actor actor) {
        if (group == null) {
            return List.of();
        }
        return Item.liveInGroup(group).stream()
                .map(translation -> {
                    Remits.requireWritable(translation, actor);
                    translation.touched(actor, desk.now());
                    publishing.withdraw(kind, translation, order, actor);
                    return new References.Use(translation.id, translation.kind, translation.label);
                })
                .toList();
    }
}
