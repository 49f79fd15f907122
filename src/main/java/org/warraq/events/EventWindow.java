package org.warraq.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Which time a list speaks of. Whole days are compared with whole days, times with the moments at which those days begin
 * in the zone asked for.
 *
 * @param from the first day; null for any
 * @param to the last day; null for any
 * @param upcoming true for what has not ended, false for what has, null for both
 * @param zone whose days are meant
 * @param offset of that zone from UTC, now
 */
record EventWindow(LocalDate from, LocalDate to, Boolean upcoming, ZoneId zone, ZoneOffset offset) {

    /** What the clock shows in UTC when a day begins is at most this far from when it begins in any zone. */
    private static final Duration FARTHEST = Duration.ofHours(18);

    /** The present moment or, for whole days, the beginning of today; by the database's clock. */
    private static final String NOW = "case when m.dated then"
            + " date_trunc('day', now() at time zone 'UTC' + make_interval(secs => ?)) at time zone 'UTC' else now() end";

    private static final String DAY = "case when m.dated then cast(? as timestamptz) else cast(? as timestamptz) end";

    /** The conditions on a row {@code m}. */
    List<Clause> exact() {
        var clauses = new ArrayList<Clause>();
        if (from != null) {
            clauses.add(begin(from).within("m.ends > ", ""));
        }
        if (to != null) {
            clauses.add(begin(to.plusDays(1)).within("m.starts < ", ""));
        }
        if (upcoming != null) {
            clauses.add(Clause.of("m.ends " + (upcoming ? "> " : "<= ") + NOW, (double) offset.getTotalSeconds()));
        }
        return clauses;
    }

    /** Wider conditions on the start of a row {@code m} of the class {@code span}, between which its index is walked. */
    List<Clause> bounds(int span) {
        var clauses = new ArrayList<Clause>();
        if (to != null) {
            clauses.add(Clause.of("m.starts < ?", inUtc(to.plusDays(1)).plus(FARTHEST)));
        }
        if (Boolean.FALSE.equals(upcoming)) {
            clauses.add(Clause.of("m.starts < now() + interval '%d hours'".formatted(FARTHEST.toHours())));
        }
        if (span == Extent.LONGEST.size()) {
            return clauses;
        }
        var reach = Duration.ofDays(Extent.LONGEST.get(span)).plus(FARTHEST);
        if (from != null) {
            clauses.add(Clause.of("m.starts > ?", inUtc(from).minus(reach)));
        }
        if (Boolean.TRUE.equals(upcoming)) {
            clauses.add(Clause.of("m.starts > now() - interval '%d hours'".formatted(reach.toHours())));
        }
        return clauses;
    }

    private Clause begin(LocalDate day) {
        return Clause.of(DAY, inUtc(day), day.atStartOfDay(zone).toInstant());
    }

    private static Instant inUtc(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
