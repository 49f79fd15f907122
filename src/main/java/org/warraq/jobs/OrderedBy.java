package org.warraq.jobs;

import java.util.Set;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.access.Remit;

/**
 * Who ordered a job, as it is kept: what they were allowed then, whatever becomes of them.
 *
 * @param kinds null for all, as in {@link Remit}; likewise the others
 */
public record OrderedBy(
        String id,
        String name,
        Set<String> permissions,
        Set<String> kinds,
        Set<UUID> sections,
        Set<UUID> within,
        boolean own) {

    static OrderedBy of(Actor actor) {
        var remit = actor.remit();
        return new OrderedBy(
                actor.id(),
                actor.name(),
                actor.permissions(),
                remit.kinds(),
                remit.sections(),
                remit.within(),
                remit.own());
    }

    Actor actor() {
        return new Actor(id, name, permissions, new Remit(kinds, sections, within, own));
    }
}
