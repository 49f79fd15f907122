package org.warraq.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/** Where an event takes place, in short. */
public record EventPlace(
        @Schema(description = "The hall or building.") String name,

        @Schema(description = "The town.", example = "أنقرة")
        String locality,

        @Schema(description = "ISO 3166-1 alpha-2.", example = "TR")
        String country) {

    /** @param venue null if there is none */
    static EventPlace of(Venue venue, Languages languages, String locale) {
        if (venue == null) {
            return null;
        }
        return new EventPlace(
                shown(venue.name(), languages, locale), shown(venue.locality(), languages, locale), venue.country());
    }

    /** In another language if need be: a town is better named in another language than not at all. */
    private static String shown(Localized name, Languages languages, String locale) {
        return name == null ? null : name.text(languages, locale);
    }
}
