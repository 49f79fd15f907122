package org.warraq.body;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the text at some place of a document is marked.
 *
 * @param link without a key; null where nothing is linked
 */
record Manner(Set<Decorator> decorators, MarkDef link, Tongue tongue) {
    static final Manner PLAIN = new Manner(Set.of(), null, Tongue.UNSAID);

    Manner with(Decorator decorator) {
        if (decorators.contains(decorator)) {
            return this;
        }
        EnumSet<Decorator> more = EnumSet.of(decorator);
        more.addAll(decorators);
        return new Manner(more, link, tongue);
    }

    Manner without(Decorator decorator) {
        if (!decorators.contains(decorator)) {
            return this;
        }
        EnumSet<Decorator> fewer = EnumSet.copyOf(decorators);
        fewer.remove(decorator);
        return new Manner(fewer, link, tongue);
    }

    Manner to(MarkDef link) {
        return new Manner(decorators, link, tongue);
    }

    Manner in(Tongue spoken) {
        return spoken.equals(Tongue.UNSAID) ? this : new Manner(decorators, link, spoken.or(tongue));
    }
}
