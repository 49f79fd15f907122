package org.warraq.editorial;

import org.warraq.http.ApiException;
import org.warraq.text.Languages;

/** What {@code locale} means to kinds that carry their languages inside. */
public final class LocaleParameter {

    public static final String DESCRIPTION =
            "The language in which to read, one of the configured ones; the default one if left out. What has no name in"
                    + " it is shown whole in the first of default and configured languages in which it has; `locale` says which.";

    private LocaleParameter() {}

    /** @throws ApiException {@code invalid-parameter} (400) if it is given and not configured */
    static void check(String asked, Languages languages) {
        if (asked != null && !languages.contains(asked)) {
            throw ApiException.invalidParameter("locale", "must be one of " + String.join(", ", languages.tags()));
        }
    }
}
