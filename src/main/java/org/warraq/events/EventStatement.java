package org.warraq.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.editorial.Slugged;
import org.warraq.editorial.View;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;

/**
 * The statement that answers a filter. It walks what the most telling condition finds, each class of length in an index
 * of its own, and merges these walks; other conditions are checked on the way. Each walk knows how many rows are wanted:
 * without that the planner would rather read and sort all that it could find.
 */
final class EventStatement {

    private final List<EventTerm> terms;
    private final EventWindow window;
    private final EventFilter.Sort sort;
    private final Slugged slugs;

    /** Among whose events is walked; empty for all events. */
    private final Optional<EventTerm> walked;

    EventStatement(EventFilter filter, EventWindow window, Slugged slugs) {
        this.terms = filter.terms();
        this.window = window;
        this.sort = filter.sort();
        this.slugs = slugs;
        this.walked = terms.stream().filter(term -> !term.negated()).min(Comparator.comparing(EventTerm::subject));
    }

    /** One row more than the page holds, to know whether the list goes on. */
    Sent page(ListRequest asked) {
        return page(asked.page(), asked.page().after(asked.query()), asked.view(), asked.locale());
    }

    Sent page(PageRequest page, Cursor after, View view, String locale) {
        var wanted = page.limit() + 1;
        var walks = walks(after, " limit " + (wanted + page.offset()));
        var text = """
                select p.item, p.sort_key, r.%1$s, r.%1$s_hash, r.changes_at
                from (select w.item, w.sort_key from (%2$s) w
                      order by w.sort_key %3$s, w.item %3$s limit %4$d%5$s) p
                join rendering r on r.item = p.item and r.locale = ?
                order by p.sort_key %3$s, p.item %3$s""".formatted(
                        view == View.card ? "card" : "document",
                        walks.text(),
                        sort.direction(),
                        wanted,
                        page.offset() == 0 ? "" : " offset " + page.offset());
        var values = new ArrayList<>(walks.values());
        values.add(locale);
        return new Sent(text, values);
    }

    /** How many there are, counted to one beyond what pages reach. */
    Sent count() {
        var most = " limit " + (PageRequest.REACH_OF_PAGES + 1);
        var walks = walks(null, most);
        return new Sent(
                "select count(*) from (select 1 from (" + walks.text() + ") w" + most + ") counted", walks.values());
    }

    private Clause walks(Cursor after, String limit) {
        var shared = shared(after);
        var walks = new ArrayList<Clause>();
        for (var under : alternatives()) {
            for (var span = 0; span < Extent.SPANS; span++) {
                var conditions = new ArrayList<>(under);
                conditions.add(Clause.of("m.span = " + span));
                conditions.addAll(window.bounds(span));
                conditions.addAll(shared);
                walks.add(walk(conditions, limit));
            }
        }
        return Clause.joined(" union all ", walks);
    }

    private Clause walk(List<Clause> conditions, String limit) {
        var table = walked.map(term -> term.subject().table()).orElse("event");
        return Clause.joined(" and ", conditions)
                .within(
                        "(select m.%s as item, m.starts as sort_key from %s m where ".formatted(key(), table),
                        " order by m.starts %1$s, m.%2$s %1$s%3$s)".formatted(sort.direction(), key(), limit));
    }

    /** What each walk begins with: one value of what is walked. */
    private List<List<Clause>> alternatives() {
        return walked.map(term -> IntStream.range(0, term.values().size())
                        .mapToObj(index -> List.of(term.walked(index, slugs)))
                        .toList())
                .orElse(List.of(List.of()));
    }

    /** What holds for every walk. */
    private List<Clause> shared(Cursor after) {
        var conditions = new ArrayList<>(window.exact());
        terms.stream()
                .filter(term -> walked.isEmpty() || term != walked.get())
                .forEach(term -> conditions.add(term.checked("m." + key(), slugs)));
        if (after != null) {
            conditions.add(Clause.of(
                    "(m.starts, m.%s) %s (?, ?)".formatted(key(), sort == EventFilter.Sort.START ? ">" : "<"),
                    after.instant(0),
                    after.id(1)));
        }
        return conditions;
    }

    private String key() {
        return walked.map(term -> term.subject().key()).orElse("id");
    }
}
