package org.warraq.editorial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.warraq.text.Slugs;

/** The thing that a slug names, or once named, as a sub-select: looked up in one locale after the other. */
final class NamedBySlug {

    private NamedBySlug() {}

    /** Selects {@code item}, of at most one. */
    static String select(List<String> locales) {
        var places = String.join(", ", Collections.nCopies(locales.size(), "?"));
        var order = String.join(", ", Collections.nCopies(locales.size(), "s.locale = ? desc"));
        return "select s.item from slug s where s.kind = ? and s.folded = ? and s.ever_live and s.locale in (" + places
                + ") order by " + order + " limit 1";
    }

    static List<Object> values(String kind, String slug, List<String> locales) {
        var values = new ArrayList<Object>(List.of(kind, Slugs.folded(slug)));
        values.addAll(locales);
        values.addAll(locales);
        return values;
    }
}
