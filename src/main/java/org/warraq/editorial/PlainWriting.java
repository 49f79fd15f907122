package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.warraq.access.Actor;

/**
 * What the writing of a plain entity, a thing without drafts, has in common with publishing an item: it is rendered, the
 * log has it, and what shows it follows. {@link #written}, {@link #hidden} and {@link #deleted} belong into the transaction of the write,
 * which holds the row; {@link #pending} comes after its commit.
 */
@ApplicationScoped
public class PlainWriting {

    @Inject
    Renderings renderings;

    @Inject
    Aliases aliases;

    @Inject
    References references;

    @Inject
    SlugBook slugs;

    @Inject
    Tombstones tombstones;

    @Inject
    ChangeLog log;

    @Inject
    Dependents dependents;

    @Inject
    Clock clock;

    /** The instant of a write, in milliseconds as the database keeps them. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Refuses what {@code outline} names and what does not exist, and keeps the rest from being deleted until the end of the
     * transaction. What was merged into something else stands for that.
     *
     * @return a warning for each thing named that is not live
     */
    public List<Managed.Warning> naming(Outline outline) {
        var meant = aliases.resolved(outline);
        references.check(meant);
        return references.admit(meant);
    }

    /** The same warnings, of what was written before. */
    public List<Managed.Warning> notLive(Outline outline) {
        return references.admit(aliases.resolved(outline));
    }

    /** Renders what was written and logs it. */
    public Change written(Galley galley, Change.Action action, Actor actor) {
        var effect = renderings.render(List.of(galley)).get(galley.id());
        var change = Change.edited(action, galley, actor, now());
        change.spreads = effect.card();
        change.path = effect.path();
        change.previousPath = effect.path().equals(effect.previousPath()) ? null : effect.previousPath();
        return log.append(change);
    }

    /** Takes the texts of what is not to be shown away, if it has any, and logs what was done to it. */
    public Change hidden(Galley galley, Change.Action action, Actor actor) {
        var change = Change.edited(action, galley, actor, now());
        change.path = renderings.remove(galley.id());
        change.spreads = change.path != null;
        return log.append(change);
    }

    /** Takes the texts away for as long as it is blocked, during which its address answers 410. */
    public Change blocked(Galley galley, String reason, Actor actor) {
        var change = hidden(galley, Change.Action.BLOCKED, actor);
        change.details = Change.details("reason", reason);
        tombstones.raise(galley.kind(), galley.id(), change.at, WithdrawOrder.blocked(reason));
        return change;
    }

    /** Ends what {@link #blocked} began; whether it is shown again is another question. */
    public void unblocked(UUID id) {
        tombstones.clear(id);
    }

    /** Takes the texts of what was deleted away and logs it. */
    public Change deleted(Galley galley, Actor actor) {
        var change = Change.edited(Change.Action.DELETED, galley, actor, now());
        change.spreads = true;
        change.path = renderings.remove(galley.id());
        return log.append(change);
    }

    /** Makes what {@code galley} is of another name of {@code target}, where its addresses lead from now on. */
    public Change merged(Galley galley, UUID target, Actor actor) {
        var at = now();
        var change = Change.edited(Change.Action.MERGED, galley, actor, at);
        change.spreads = true;
        change.details = Change.details("into", target.toString());
        change.path = renderings.remove(galley.id());
        aliases.add(galley.kind(), galley.id(), target);
        slugs.handOver(galley.id(), target);
        tombstones.handOver(galley.id(), target);
        tombstones.raise(galley.kind(), galley.id(), at, WithdrawOrder.merged(target));
        return log.append(change);
    }

    /**
     * Waits a moment for what shows the thing changed.
     *
     * @return how much of it is still to be rendered again; null within a larger act, where nobody knows yet
     */
    public Integer pending(Change change) {
        return change.spreads ? dependents.await(change.seq) : Integer.valueOf(0);
    }
}
