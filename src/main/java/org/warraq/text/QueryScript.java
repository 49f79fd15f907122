package org.warraq.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The scripts in which a query is written. */
public enum QueryScript {
    ARABIC,
    LATIN,
    /** Letters of more than one script. */
    MIXED,
    /** Letters of other scripts only, or none at all. */
    OTHER;

    /** That of the letters; digits and signs belong to every script. */
    public static QueryScript of(String query) {
        Set<QueryScript> scripts = EnumSet.noneOf(QueryScript.class);
        query.codePoints()
                .filter(codePoint -> Character.isLetter(codePoint) && !Characters.isIgnorable(codePoint))
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .map(QueryScript::of)
                .forEach(scripts::add);
        if (scripts.size() > 1) {
            return MIXED;
        }
        return scripts.isEmpty() ? OTHER : scripts.iterator().next();
    }

    private static QueryScript of(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> ARABIC;
            case LATIN -> LATIN;
            default -> OTHER;
        };
    }
}
