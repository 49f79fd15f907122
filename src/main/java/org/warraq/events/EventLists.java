package org.warraq.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.warraq.editorial.SiteSettings;
import org.warraq.editorial.Slugged;
import org.warraq.text.Languages;

/** Lists of events, in the zone and by the clock that hold where nothing else is asked for. */
@ApplicationScoped
class EventLists {

    @Inject
    Languages languages;

    @Inject
    SiteSettings site;

    @Inject
    Clock clock;

    /** The text of everything that chooses and orders the list. */
    String canonical(EventFilter filter, String locale) {
        return filter + "&zone=" + zone(filter) + "&locale=" + locale;
    }

    EventStatement statement(EventFilter filter, String locale) {
        var zone = zone(filter);
        var offset = zone.getRules().getOffset(clock.instant());
        var window = new EventWindow(filter.from(), filter.to(), filter.upcoming(), zone, offset);
        return new EventStatement(filter, window, new Slugged(languages, locale));
    }

    private ZoneId zone(EventFilter filter) {
        filter.check();
        return filter.zone() == null ? site.zone() : ZoneId.of(filter.zone());
    }
}
