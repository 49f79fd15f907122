package org.warraq.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.http.ApiException;

/** Which events, in which order. */
public record EventFilter(
        @RestQuery
        @Parameter(
                description = "Those that are still on, or begin, on this day or later. One that recurs is found by"
                        + " its first occurrence.",
                example = "2025-05-01")
        LocalDate from,

        @RestQuery @Parameter(description = "Those that begin on this day or before.", example = "2025-05-31")
        LocalDate to,

        @RestQuery
        @Parameter(
                description = "Where the days of `from`, `to` and `upcoming` begin: a zone of the IANA database. The"
                        + " publisher's if left out. Whole days are the same days everywhere.",
                example = "Africa/Casablanca")
        String zone,

        @RestQuery
        @Parameter(
                description = "`true`: those that have not ended. `false`: those that have. What has no end of its own"
                        + " ends when it has begun, a whole day when the day ends.",
                example = "true")
        Boolean upcoming,

        @RestQuery
        @Parameter(
                description = "Of this category, or of one of several with commas: `visit`, `exhibition`, `conference`,"
                        + " `match`, `ceremony`, `press-conference`, `other`.",
                example = "exhibition,conference")
        String category,

        @RestQuery
        @Parameter(
                description = "In this country, or in one of several with commas: ISO 3166-1 alpha-2.",
                example = "MA,TR")
        String country,

        @RestQuery
        @Parameter(
                description = "With this person among organisers or participants: an id or a slug. " + COMBINED,
                example = "عبد-اللطيف-حموشي")
        List<String> person,

        @RestQuery
        @Parameter(description = "Part of this event: an id or a slug. " + COMBINED, example = "منتدى-الرقمنة")
        List<String> partOf,

        @RestQuery @Parameter(description = "With this tag: an id or a slug. " + COMBINED, example = "الأمن")
        List<String> tag,

        @RestQuery
        @Parameter(description = "That name this section itself: an id or a slug. " + COMBINED, example = "دولي")
        List<String> section,

        @RestQuery
        @Parameter(
                description = "`start` (default): the first to begin first. `-start`: the last. Whole days stand at"
                        + " the beginning of their day in UTC.",
                example = "start")
        Sort sort) {

    private static final String COMBINED = "Several with commas: any of them; given repeatedly: all of them; with a"
            + " leading `-`: without this one.";

    /** Orders of a list of events. */
    @Schema(name = "EventSort")
    public enum Sort {
        @JsonProperty("start")
        START("start"),
        @JsonProperty("-start")
        LATEST_START("-start");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }

        String direction() {
            return this == START ? "asc" : "desc";
        }

        /** As Jakarta REST reads a parameter. */
        public static Sort fromString(String text) {
            for (var sort : values()) {
                if (sort.text.equals(text)) {
                    return sort;
                }
            }
            throw new IllegalArgumentException("No order is called so");
        }
    }

    public EventFilter {
        sort = sort == null ? Sort.START : sort;
    }

    /** Refuses what cannot be asked; not in the constructor, whose exceptions do not reach the client. */
    void check() {
        if (zone != null && !Zones.known(zone)) {
            throw ApiException.invalidParameter("zone", Zones.EXPECTED);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw ApiException.invalidParameter("to", "must not lie before `from`");
        }
    }

    /** Every condition but those of time; all of them must hold. */
    List<EventTerm> terms() {
        var terms = new ArrayList<EventTerm>();
        terms.addAll(EventTerm.ofThings(EventTerm.Subject.PERSON, "person", person));
        terms.addAll(EventTerm.ofThings(EventTerm.Subject.PART_OF, "partOf", partOf));
        terms.addAll(EventTerm.ofThings(EventTerm.Subject.TAG, "tag", tag));
        terms.addAll(EventTerm.ofThings(EventTerm.Subject.SECTION, "section", section));
        if (category != null) {
            var term = EventTerm.ofValues(EventTerm.Subject.CATEGORY, "category", category);
            if (term.values().stream().anyMatch(value -> EventCategory.of(value).isEmpty())) {
                throw ApiException.invalidParameter("category", "must be some of " + EventCategory.ALL);
            }
            terms.add(term);
        }
        if (country != null) {
            var term = EventTerm.ofValues(EventTerm.Subject.COUNTRY, "country", country);
            if (!term.values().stream().allMatch(Countries::known)) {
                throw ApiException.invalidParameter("country", Countries.EXPECTED);
            }
            terms.add(term);
        }
        return terms;
    }
}
