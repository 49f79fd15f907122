package org.warraq.editorial;

/**
 * What an act answers, and the change for whose dependents the answer waits; null if nothing public changed.
 *
 * @param <C> the write record of the kind
 */
record Done<C>(Managed<C> managed, Findings findings, Change change) {

    static <C> Done<C> of(Managed<C> managed) {
        return new Done<>(managed, Findings.NONE, null);
    }
}
