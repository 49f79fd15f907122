package org.warraq.repairs;

import java.util.UUID;

/** Which items a job goes over, in the order of their ids, and what it does to each. */
interface Round {

    long count();

    /** The next one after {@code item}; null at the end. */
    UUID after(UUID item);

    String kind(UUID item);

    Repairing.Change change(UUID item);

    /** Whether to write, or to tell only what would be written. */
    boolean writes();
}
