package org.warraq.events;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** The zones of the IANA database, as this Java knows them; no offsets, which say nothing of the next clock change. */
final class Zones {

    static final String EXPECTED = "must be a zone of the IANA database, such as Africa/Casablanca";

    /** Java 17 still lists a family of its own beside IANA's. */
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> !zone.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    static boolean known(String zone) {
        return KNOWN.contains(zone);
    }
}
