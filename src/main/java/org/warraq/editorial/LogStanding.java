package org.warraq.editorial;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** How far the log of changes has come, and which log it is: positions of another mean nothing. */
record LogStanding(UUID generation, long head) {

    private static final Pattern ID = Pattern.compile("([0-9a-f]{8})-(\\d{1,18})");

    /** Whoever is farther behind had better list again; in positions. */
    private static final int FARTHEST = 10_000;

    /** What listeners name a position by. */
    String id(long position) {
        return mark() + "-" + position;
    }

    /** The position that {@code id} names; empty if that is of another log, or too long ago. */
    OptionalLong position(String id) {
        var matcher = ID.matcher(id);
        if (!matcher.matches() || !matcher.group(1).equals(mark())) {
            return OptionalLong.empty();
        }
        var position = Long.parseLong(matcher.group(2));
        return position > head || position < head - FARTHEST ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private String mark() {
        return generation.toString().substring(0, 8);
    }
}
