package org.warraq.fronts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warraq.app.Newsroom;

/** Slots of a front as an editor's tool sends them. */
final class Slots {

    private Slots() {}

    static Map<String, Object> slot(String name, Object... entries) {
        return pairs(new LinkedHashMap<>(), "name", name, "items", List.of(entries));
    }

    /** @param more names and values, in turns, like those of the others */
    static Map<String, Object> entry(Newsroom.Thing thing, Object... more) {
        return pairs(pairs(new LinkedHashMap<>(), "ref", thing.id()), more);
    }

    static Map<String, Object> filled(Map<String, Object> slot, Object... fill) {
        return pairs(slot, "fill", pairs(new LinkedHashMap<>(), fill));
    }

    private static Map<String, Object> pairs(Map<String, Object> into, Object... pairs) {
        for (var at = 0; at < pairs.length; at += 2) {
            into.put((String) pairs[at], pairs[at + 1]);
        }
        return into;
    }
}
