package org.warraq.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Where the newsroom's sections stand, as {@code editorial} knows. */
public interface SectionTree {

    /**
     * A section.
     *
     * @param parent of its newest revision; null at the root
     * @param live whether it is
     * @param liveParent of what is live; null at the root, or if nothing is
     */
    record Place(UUID id, UUID parent, boolean live, UUID liveParent) {}

    /** Every section that there is. */
    Collection<Place> places();

    /** The tree as it is when it is first asked for: for whoever looks at it several times over. */
    default SectionTree once() {
        var read = new AtomicReference<Collection<Place>>();
        return () -> read.updateAndGet(known -> known == null ? places() : known);
    }

    /**
     * {@code roots} and all that stands below them. A section that is to move stands in one place and will in another: it
     * is within if both are.
     */
    static Set<UUID> within(Set<UUID> roots, Collection<Place> places) {
        var within = new HashSet<>(roots);
        var grew = true;
        while (grew) {
            grew = false;
            for (var place : places) {
                if (within.contains(place.parent()) && (!place.live() || within.contains(place.liveParent()))) {
                    grew |= within.add(place.id());
                }
            }
        }
        return within;
    }
}
