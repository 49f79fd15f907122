package org.warraq.editorial;

import java.util.UUID;

/**
 * A kind of which one thing can become another name of another: what turns out to be the same person, entered twice.
 *
 * @param <C> its write record
 */
public interface Mergeable<C> {

    /** {@code content} with the names, and what else can be added, of {@code other}; what both say, it says itself. */
    C joined(C content, C other);

    /**
     * Lets what stands in {@code id} stand in {@code target} from now on. Runs in the merging transaction.
     *
     * @throws org.warraq.http.ApiException if that cannot be
     */
    void handOver(UUID id, UUID target);
}
