package org.warraq.editorial;

import org.warraq.access.DatabaseAway;

/** What went wrong with some of many, to be told when the others are done. */
final class Failures {

    private RuntimeException first;

    /** Does {@code act}, whose failure waits; a database that is away is told at once. */
    void collect(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e;
            }
            add(e);
        }
    }

    private void add(RuntimeException failure) {
        if (first == null) {
            first = failure;
            return;
        }
        first.addSuppressed(failure);
    }

    /** @throws RuntimeException the first, with the others beside it; nothing if there is none */
    void raise() {
        if (first != null) {
            throw first;
        }
    }
}
