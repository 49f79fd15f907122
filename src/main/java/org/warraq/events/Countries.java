package org.warraq.events;

import java.util.Locale;
import java.util.Set;

/** The countries of ISO 3166-1, by their codes of two letters. */
final class Countries {

    static final String EXPECTED = "must be a country of ISO 3166-1 by its two capital letters, such as MA";

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    private Countries() {}

    static boolean known(String code) {
        return KNOWN.contains(code);
    }
}
