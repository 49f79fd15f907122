package org.warraq.bench;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** UUIDv7 of a given moment whose other bits follow from a number. */
final class Ids {

    private Ids() {}

    static UUID of(Instant moment, long number) {
        var random = new Random(number);
        var high = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
