package org.warraq.editorial;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an act came upon that its actor should know; told beside the item.
 *
 * @param namedBy some of the live things that named what was withdrawn
 * @param namedByCount how many there are
 * @param withdrawn translations that were withdrawn with it
 */
record Findings(
        List<Managed.Warning> warnings,
        List<String> conflicts,
        List<References.Use> namedBy,
        Long namedByCount,
        List<References.Use> withdrawn) {

    static final Findings NONE = warnings(List.of());

    static Findings warnings(List<Managed.Warning> warnings) {
        return new Findings(warnings, null, null, null, null);
    }

    /** With these warnings before the others. */
    Findings also(List<Managed.Warning> earlier) {
        var all = Stream.concat(earlier.stream(), warnings.stream()).toList();
        return new Findings(all, conflicts, namedBy, namedByCount, withdrawn);
    }

    Findings withdrawn(List<References.Use> translations) {
        return new Findings(warnings, conflicts, namedBy, namedByCount, translations.isEmpty() ? null : translations);
    }

    Findings conflicting(List<String> pointers) {
        return new Findings(warnings, pointers, namedBy, namedByCount, withdrawn);
    }
}
