package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/**
 * Makes one thing another name of another: its names join the other's, its addresses lead there, and whatever names it
 * means the other. What showed it is filed and rendered again by {@link Dependents}, which then takes its live row away.
 */
@ApplicationScoped
public class Merging {

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Desk desk;

    @Inject
    Publishing publishing;

    @Inject
    Renderings renderings;

    @Inject
    Tombstones tombstones;

    @Inject
    Aliases aliases;

    @Inject
    SlugBook slugs;

    @Inject
    ContentReader reader;

    @Inject
    Dependents dependents;

    @Inject
    ChangeLog log;

    /** Merges the thing of {@code turn}; the answer is what has become of it. */
    public <C, K extends Kind<C> & Mergeable<C>> Managed<C> merge(K kind, Turn turn, MergeOrder order) {
        return dependents.settled(transactions.call(() -> {
            lock(turn.id(), order.into());
            var merged = desk.take(kind, turn, Workflow.Action.MERGE);
            var target = target(kind, merged, order.into());
            Remits.requireWritable(target, turn.actor());
            var content =
                    desk.content(kind, merged.id, Objects.requireNonNullElse(merged.liveRevision, merged.headRevision));
            kind.handOver(merged.id, target.id);
            var change = becomesAlias(merged, target, turn.actor());
            desk.refer(kind, merged);
            join(kind, target, content, turn.actor());
            return new Done<>(Managed.of(merged, desk.head(kind, merged), turn.actor()), Findings.NONE, change);
        }));
    }

    /** In the order of their ids, so that two who merge the same things wait instead of deadlocking. */
    private void lock(UUID one, UUID other) {
        entities.createNativeQuery("select id from item where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", new UUID[] {one, other})
                .getResultList();
    }

    private Item target(Kind<?> kind, Item merged, UUID asked) {
        var target = Item.locked(kind.type().name(), aliases.target(asked))
                .orElseThrow(() -> refused("unknown-reference", "does not name any " + merged.kind + " that exists"));
        if (target.id.equals(merged.id)) {
            throw refused("same", "names the thing itself");
        }
        if (target.archived) {
            throw refused("archived", "names what is archived");
        }
        if (merged.live() && !target.live()) {
            throw new ApiException(
                            ProblemType.REFERENCE_NOT_LIVE,
                            "What is live cannot become another name of what is not live.")
                    .with("references", List.of(target.id));
        }
        return target;
    }

    private Change becomesAlias(Item merged, Item target, Actor actor) {
        merged.touched(actor, desk.now());
        var change = Change.edited(Change.Action.MERGED, merged, actor);
        change.spreads = true;
        change.reaches = Stream.of(merged.id).toArray(UUID[]::new);
        change.details = Change.details("into", target.id.toString());
        change.path = renderings.remove(merged.id);
        if (merged.everLive()) {
            merged.withdrawnAt = merged.updatedAt;
            tombstones.clear(merged.id);
            tombstones.raise(merged, WithdrawOrder.merged(target.id));
        }
        merged.unschedule();
        merged.liveRevision = null;
        merged.liveSection = null;
        merged.archived = true;
        merged.mergedInto = target.id;
        entities.createNativeMutationQuery("update item set merged_into = :target where merged_into = :id")
                .setParameter("target", target.id)
                .setParameter("id", merged.id)
                .executeUpdate();
        aliases.add(merged.kind, merged.id, target.id);
        slugs.handOver(merged.id, target.id);
        tombstones.handOver(merged.id, target.id);
        return log.append(change);
    }

    /** Adds {@code content} to every edition of {@code target} that readers see or may still come to see. */
    private <C, K extends Kind<C> & Mergeable<C>> void join(K kind, Item target, C content, Actor actor) {
        var standing = Standing.of(target);
        var successors = new HashMap<Integer, Integer>();
        target.touched(actor, desk.now());
        for (var edition : standing.editions()) {
            var own = desk.content(kind, target.id, edition);
            desk.save(kind, target, joined(kind, own, content), actor);
            successors.put(edition, target.headRevision);
        }
        if (standing.live() == null) {
            log.append(Change.edited(Change.Action.SAVED, target, actor));
        } else {
            var revision = successors.get(standing.live());
            // Readers see the same person under more names: nothing that they need to be told.
            var order = PublishOrder.of(null, true);
            var edition = new Publishing.Edition<>(revision, desk.content(kind, target.id, revision), order);
            publishing.publish(kind, target, edition, actor);
        }
        standing.passTo(target, successors);
        desk.refer(kind, target);
    }

    /** Read like what an editor writes: what becomes too much of it is refused, with its place. */
    private <C, K extends Kind<C> & Mergeable<C>> C joined(K kind, C content, C other) {
        return reader.read(desk.tree(kind.joined(content, other)), kind.type().content());
    }

    private static ApiException refused(String code, String detail) {
        return ApiException.validationFailed(List.of(new Violation("/into", code, detail)));
    }
}
