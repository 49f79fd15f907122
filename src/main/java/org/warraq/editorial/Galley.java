package org.warraq.editorial;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A live thing, set and ready to be rendered: all it takes but the cards of what it shows.
 *
 * @param locales those it is rendered in
 * @param shows every id that its rendering may ask a card of
 * @param reaches the ids under which others look at it
 * @param filing writes the rows by which lists find it, which depend on the configured locales as its texts do
 */
public record Galley(
        UUID id,
        String kind,
        int revision,
        List<String> locales,
        Set<UUID> shows,
        List<UUID> reaches,
        Setting setting,
        Runnable filing) {

    /** The only locale that it is rendered in; null if there are several. */
    String onlyLocale() {
        return locales.size() == 1 ? locales.get(0) : null;
    }

    /** Renders one locale. */
    @FunctionalInterface
    public interface Setting {
        Rendered render(String locale, Cards cards);
    }
}
