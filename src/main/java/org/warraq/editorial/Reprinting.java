package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.DatabaseAway;

/**
 * Files and renders again what shows a thing that changed, some at a time. One that cannot be rendered does not keep the
 * others from it.
 */
@ApplicationScoped
class Reprinting {

    private static final int BATCH = 50;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Renderings renderings;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    /** An item to render again, and the edit that asks for it. */
    record Stale(UUID item, long origin) {}

    /**
     * Renders all of {@code stale} again, and files again what names a thing that was merged: it is found in the place of
     * the other from now on.
     *
     * @param done is told how many are rendered, or cannot be
     * @throws RuntimeException if some could not be; the others are rendered all the same
     */
    void print(List<Stale> stale, Consumer<Integer> done) {
        print(stale, this::misfiled, done);
    }

    /** Files and renders all of {@code stale} again, whatever it has seen. */
    void printAfresh(List<Stale> stale) {
        print(stale, galleys -> galleys, done -> {});
    }

    private void print(List<Stale> stale, UnaryOperator<List<Galley>> toFile, Consumer<Integer> done) {
        var failures = new Failures();
        for (var start = 0; start < stale.size(); start += BATCH) {
            var batch = stale.subList(start, Math.min(start + BATCH, stale.size()));
            failures.collect(() -> print(batch, toFile, failures));
            done.accept(batch.size());
        }
        failures.raise();
    }

    private void print(List<Stale> batch, UnaryOperator<List<Galley>> toFile, Failures failures) {
        try {
            transactions.run(() -> {
                var seen = log.head();
                var galleys = renderings.galleys(batch.stream().map(Stale::item).toList());
                toFile.apply(galleys).forEach(galley -> galley.filing().run());
                render(batch, galleys, seen);
            });
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            if (batch.size() == 1) {
                throw new IllegalStateException(batch.get(0).item() + " cannot be rendered again", e);
            }
            var middle = batch.size() / 2;
            failures.collect(() -> print(batch.subList(0, middle), toFile, failures));
            failures.collect(() -> print(batch.subList(middle, batch.size()), toFile, failures));
        }
    }

    /**
     * Those whose texts look at another name, and which are filed under it. Asked when {@code galleys} are made, which
     * name what there was to name then: what is merged after that finds both the text and its filing as they were.
     */
    private List<Galley> misfiled(List<Galley> galleys) {
        var misfiled = new HashSet<>(entities.createNativeQuery("""
                        select r.item from rendering r where r.item = any(:items)
                        and exists (select 1 from alias a where a.id = any(r.sources))""", UUID.class)
                .setParameter("items", galleys.stream().map(Galley::id).toArray(UUID[]::new))
                .getResultList());
        return galleys.stream().filter(galley -> misfiled.contains(galley.id())).toList();
    }

    private void render(List<Stale> batch, List<Galley> galleys, long seen) {
        var origins = new LinkedHashMap<UUID, Long>();
        batch.forEach(stale -> origins.put(stale.item(), stale.origin()));
        var effects = renderings.render(galleys, seen);
        for (var galley : galleys) {
            var effect = effects.get(galley.id());
            if (effect.document()) {
                log.append(rendered(galley, effect, origins.get(galley.id())));
            }
        }
    }

    private Change rendered(Galley galley, Renderings.Effect effect, long origin) {
        var change = new Change();
        change.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        change.kind = galley.kind();
        change.item = galley.id();
        change.locale = galley.onlyLocale();
        change.action = Change.Action.RENDERED.text();
        change.cause = "rendered";
        change.revision = galley.revision();
        change.spreads = effect.card();
        change.reaches = galley.reaches().toArray(UUID[]::new);
        change.origin = origin;
        change.actorId = Actor.SYSTEM.id();
        change.actorName = Actor.SYSTEM.name();
        change.path = effect.path();
        change.previousPath = effect.path().equals(effect.previousPath()) ? null : effect.previousPath();
        return change;
    }
}
