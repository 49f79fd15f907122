package org.warraq.editorial;

import java.util.List;

/**
 * What an act answers, and the change for whose dependents the answer waits; null if nothing public changed.
 *
 * @param <C> the write record of the kind
 */
record Done<C>(Managed<C> managed, Findings findings, Change change) {

    static <C> Done<C> of(Managed<C> managed) {
        return new Done<>(managed, Findings.NONE, null);
    }

    /** With what saving warned of before. */
    Done<C> also(List<Managed.Warning> warnings) {
        return warnings.isEmpty() ? this : new Done<>(managed, findings.also(warnings), change);
    }
}
