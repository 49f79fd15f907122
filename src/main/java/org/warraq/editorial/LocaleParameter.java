package org.warraq.editorial;

/** What {@code locale} means to kinds that carry their languages inside. */
public final class LocaleParameter {

    public static final String DESCRIPTION =
            "The language in which to read, one of the configured ones; the default one if left out. What has no name in"
                    + " it is shown whole in the first of default and configured languages in which it has; `locale` says which.";

    private LocaleParameter() {}
}
