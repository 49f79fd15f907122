package org.warraq.events;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of a recurrence rule, RFC 5545 section 3.3.10. What it comes to, day by day, is for calendars. */
final class Recurrence {

    private static final int LONGEST = 500;

    private static final String WEEKDAY = "(SU|MO|TU|WE|TH|FR|SA)";

    private static final Map<String, Pattern> PARTS = Map.ofEntries(
            part("FREQ", "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY"),
            part("UNTIL", "\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ?)?"),
            part("COUNT", "[1-9]\\d{0,8}"),
            part("INTERVAL", "[1-9]\\d{0,8}"),
            list("BYSECOND", "[0-5]?\\d|60"),
            list("BYMINUTE", "[0-5]?\\d"),
            list("BYHOUR", "[01]?\\d|2[0-3]"),
            list("BYDAY", "([+-]?(0?[1-9]|[1-4]\\d|5[0-3]))?" + WEEKDAY),
            list("BYMONTHDAY", "[+-]?(0?[1-9]|[12]\\d|3[01])"),
            list("BYYEARDAY", "[+-]?(0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
            list("BYWEEKNO", "[+-]?(0?[1-9]|[1-4]\\d|5[0-3])"),
            list("BYMONTH", "0?[1-9]|1[0-2]"),
            list("BYSETPOS", "[+-]?(0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
            part("WKST", WEEKDAY));

    private Recurrence() {}

    /** What is wrong with {@code rule}, to complete «the recurrence …»; empty if nothing is. */
    static Optional<String> problem(String rule) {
        if (rule.length() > LONGEST) {
            return Optional.of("must have at most " + LONGEST + " characters");
        }
        var named = new HashSet<String>();
        for (var part : rule.split(";", -1)) {
            var sides = part.split("=", 2);
            var pattern = PARTS.get(sides[0]);
            if (pattern == null) {
                return Optional.of("must be parts of a recurrence rule, such as FREQ=WEEKLY;BYDAY=MO");
            }
            if (sides.length < 2 || !pattern.matcher(sides[1]).matches()) {
                return Optional.of("has a value that " + sides[0] + " cannot take");
            }
            if (!named.add(sides[0])) {
                return Optional.of("must not say " + sides[0] + " twice");
            }
        }
        if (!named.contains("FREQ")) {
            return Optional.of("must say how often: FREQ");
        }
        return named.containsAll(Arrays.asList("UNTIL", "COUNT"))
                ? Optional.of("must not have both UNTIL and COUNT")
                : Optional.empty();
    }

    private static Map.Entry<String, Pattern> part(String name, String value) {
        return Map.entry(name, Pattern.compile(value));
    }

    private static Map.Entry<String, Pattern> list(String name, String value) {
        return part(name, "(" + value + ")(,(" + value + "))*");
    }
}
