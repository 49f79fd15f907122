package org.warraq.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.SiteSettings;
import org.warraq.editorial.Slugged;
import org.warraq.text.Languages;

/**
 * Puts together the statement of a list of events. It walks what the most telling condition finds, in the order of the
 * list: each class of length in an index of its own, all of them merged; other conditions are checked on the way.
 */
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

    ListStatement statement(EventFilter filter, String locale) {
        var zone = zone(filter);
        var window = new EventWindow(
                filter.from(),
                filter.to(),
                filter.upcoming(),
                zone,
                zone.getRules().getOffset(clock.instant()));
        return statement(filter.terms(), window, filter.order(), new Slugged(languages, locale));
    }

    private ZoneId zone(EventFilter filter) {
        return filter.zone() == null ? site.zone() : ZoneId.of(filter.zone());
    }

    private static ListStatement statement(List<EventTerm> terms, EventWindow window, ListOrder order, Slugged slugs) {
        var walked = terms.stream().filter(term -> !term.negated()).min(Comparator.comparing(EventTerm::subject));
        var walk = Clause.joined(" union all ", branches(walked, window, order, slugs))
                .within("(", ") m");
        var statement = new ListStatement(walk.text(), "event", order, walk.bound());
        terms.stream()
                .filter(term -> walked.isEmpty() || term != walked.get())
                .map(term -> term.checked(slugs))
                .forEach(clause -> statement.where(clause.text(), clause.bound()));
        window.exact().forEach(clause -> statement.where(clause.text(), clause.bound()));
        return statement;
    }

    private static List<Clause> branches(
            Optional<EventTerm> walked, EventWindow window, ListOrder order, Slugged slugs) {
        var table = walked.map(term -> term.subject().table()).orElse("event");
        var key = walked.map(term -> term.subject().key()).orElse("id");
        var direction = order.descending() ? "desc" : "asc";
        var before = "(select e.%1$s as event, e.starts, e.ends, e.dated from %2$s e where ".formatted(key, table);
        // Each branch says its order by itself: only then does the planner merge them instead of sorting them all.
        var after = " order by e.starts %1$s, e.%2$s %1$s)".formatted(direction, key);
        var branches = new ArrayList<Clause>();
        for (var under : under(walked, slugs)) {
            for (var span = 0; span < Extent.SPANS; span++) {
                var conditions = new ArrayList<>(under);
                conditions.add(Clause.of("e.span = " + span));
                conditions.addAll(window.bounds(span));
                branches.add(Clause.joined(" and ", conditions).within(before, after));
            }
        }
        return branches;
    }

    /** The conditions of the walks: one for each value of what is walked, none for all events. */
    private static List<List<Clause>> under(Optional<EventTerm> walked, Slugged slugs) {
        return walked.map(term -> IntStream.range(0, term.values().size())
                        .mapToObj(index -> List.of(term.walked(index, slugs)))
                        .toList())
                .orElse(List.of(List.of()));
    }
}
