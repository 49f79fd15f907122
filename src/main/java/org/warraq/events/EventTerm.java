package org.warraq.events;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;

/**
 * One condition of a list: events that stand under any of some values, or not under a single one. What is named is guarded by
 * its own live row: under what is unknown, a draft or withdrawn, nothing stands.
 *
 * @param values ids or slugs of things, or plain values; none twice
 */
record EventTerm(Subject subject, List<String> values, boolean negated) {

    /** More would make a statement of unseemly length. */
    private static final int MOST = 10;

    /** What events stand under, the most telling first. */
    enum Subject {
        PART_OF("part_of", "event", "event"),
        PERSON(null, "person", "person"),
        TAG(null, "tag", null),
        SECTION(null, "section", "section"),
        COUNTRY("country", null, null),
        CATEGORY("category", null, null);

        /** The column of {@code event}; null for a relation of {@code event_listing}. */
        private final String column;

        /** The kind of thing that the values name, and its relation; null for plain values. */
        private final String kind;

        /** The table of the live ones; null for what has no life of its own. */
        private final String live;

        Subject(String column, String kind, String live) {
            this.column = column;
            this.kind = kind;
            this.live = live;
        }

        boolean ownColumn() {
            return column != null;
        }

        String table() {
            return ownColumn() ? "event" : "event_listing";
        }

        /** The column of that table that holds the event's id. */
        String key() {
            return ownColumn() ? "id" : "event";
        }

        private String held() {
            return ownColumn() ? column : "target";
        }

        /** A clause that chooses the relation of a row {@code alias}. */
        private String relation(String alias) {
            return ownColumn() ? "" : alias + ".relation = '" + kind + "' and ";
        }
    }

    /** Conditions on things by id or slug: one for each time that the parameter was given. */
    static List<EventTerm> ofThings(Subject subject, String parameter, List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST) {
            throw ApiException.invalidParameter(parameter, "is given more than " + MOST + " times");
        }
        return given.stream().map(value -> ofThing(subject, parameter, value)).toList();
    }

    /** A condition on plain values. */
    static EventTerm ofValues(Subject subject, String parameter, String given) {
        return new EventTerm(subject, split(parameter, given), false);
    }

    private static EventTerm ofThing(Subject subject, String parameter, String given) {
        if (given.startsWith("-") && given.indexOf(',') < 0) {
            return new EventTerm(subject, split(parameter, given.substring(1)), true);
        }
        var values = split(parameter, given);
        if (values.stream().anyMatch(value -> value.startsWith("-"))) {
            throw ApiException.invalidParameter(
                    parameter, "takes a value with a leading `-` alone; repeat the parameter for several");
        }
        return new EventTerm(subject, values, false);
    }

    private static List<String> split(String parameter, String given) {
        var values = Arrays.stream(given.split(",", -1)).distinct().toList();
        if (values.size() > MOST) {
            throw ApiException.invalidParameter(parameter, "names more than " + MOST);
        }
        if (values.stream().anyMatch(String::isBlank)) {
            throw ApiException.invalidParameter(parameter, "names nothing between two commas");
        }
        return values;
    }

    /** The condition on a row {@code m} of the subject's table by which the events under one value are walked. */
    Clause walked(int index, Slugged slugs) {
        var under = target(index, slugs).within(subject.relation("m") + "m." + subject.held() + " = ", "");
        if (index == 0) {
            return under;
        }
        // What stands under an earlier value as well is walked there.
        var earlier = targets(index, slugs);
        var fresh = subject.ownColumn()
                ? Clause.joined(" and m." + subject.column + " is distinct from ", earlier)
                        .within("m." + subject.column + " is distinct from ", "")
                : standing("m.event", earlier, false).within("not ", "");
        return Clause.joined(" and ", List.of(under, fresh));
    }

    /** The condition on an event that is walked under something else. */
    Clause checked(String event, Slugged slugs) {
        var found = standing(event, targets(values.size(), slugs), true);
        return negated ? found.within("not ", "") : found;
    }

    private Clause standing(String event, List<Clause> under, boolean looksUp) {
        return Clause.joined(" or x." + subject.held() + " = ", under)
                .within(
                        "exists (select 1 from %s x where x.%s = %s and %s(x.%s = "
                                .formatted(
                                        subject.table(), subject.key(), event, subject.relation("x"), subject.held()),
                        // The offset keeps it a look-up for each event that is walked, not a join that could begin
                        // here.
                        looksUp ? ") offset 0)" : "))");
    }

    private List<Clause> targets(int first, Slugged slugs) {
        return IntStream.range(0, first).mapToObj(index -> target(index, slugs)).toList();
    }

    private Clause target(int index, Slugged slugs) {
        var value = values.get(index);
        if (subject.kind == null) {
            return Clause.of("?", value);
        }
        var named = Clause.of(slugs.id(subject.kind, value), slugs.values(subject.kind, value));
        return subject.live == null
                ? named
                : named.within("(select g.id from " + subject.live + " g where g.id = ", ")");
    }
}
