package org.warraq.body;

import java.util.EnumSet;
import java.util.Set;
import org.warraq.text.Direction;

/**
 * How the text at some place of a document is marked.
 *
 * @param link without a key; null where nothing is linked
 */
record Manner(Set<Decorator> decorators, MarkDef link, String lang, Direction dir) {
    static final Manner PLAIN = new Manner(Set.of(), null, null, null);

    Manner with(Decorator decorator) {
        if (decorators.contains(decorator)) {
            return this;
        }
        EnumSet<Decorator> more = EnumSet.of(decorator);
        more.addAll(decorators);
        return new Manner(more, link, lang, dir);
    }

    Manner without(Decorator decorator) {
        if (!decorators.contains(decorator)) {
            return this;
        }
        EnumSet<Decorator> fewer = EnumSet.copyOf(decorators);
        fewer.remove(decorator);
        return new Manner(fewer, link, lang, dir);
    }

    Manner to(MarkDef link) {
        return new Manner(decorators, link, lang, dir);
    }

    Manner in(String lang, Direction dir) {
        return lang == null && dir == null
                ? this
                : new Manner(decorators, link, lang == null ? this.lang : lang, dir == null ? this.dir : dir);
    }
}
