package org.warraq.events;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * From when until when an event is on, as lists look for it. Whole days stand as days of UTC, whatever the zone: they are
 * compared with whole days again.
 *
 * @param starts what lists are ordered by
 * @param ends the first moment after it; what has no end of its own lasts for a moment, or for its day
 * @param span its class of length: the first of {@link #LONGEST} that it fits in, or the one after them
 */
record Extent(Instant starts, Instant ends, boolean dated, int span) {

    /**
     * How many days the events of each class last at most. Of a class, what is on at some moment began no longer before
     * it than this, so a walk in order of start need not begin with the first event there ever was, because one
     * exhibition lasts a year.
     */
    static final List<Integer> LONGEST = List.of(1, 4, 16, 64, 256);

    /** How many classes there are; the last has no longest. */
    static final int SPANS = LONGEST.size() + 1;

    /** @param end null if it has none */
    static Extent of(EventTime start, EventTime end) {
        var starts = start.instant().truncatedTo(ChronoUnit.MILLIS);
        var last = (end == null ? start : end).instant().truncatedTo(ChronoUnit.MILLIS);
        var ends = start.dated() ? last.plus(1, ChronoUnit.DAYS) : last.plusMillis(last.equals(starts) ? 1 : 0);
        return new Extent(starts, ends, start.dated(), span(Duration.between(starts, ends)));
    }

    private static int span(Duration length) {
        var span = 0;
        while (span < LONGEST.size() && length.compareTo(Duration.ofDays(LONGEST.get(span))) > 0) {
            span++;
        }
        return span;
    }
}
