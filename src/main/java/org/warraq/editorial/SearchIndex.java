package org.warraq.editorial;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where what is live is found by its words. It is written in the transaction that renders, so that what is published can
 * be found at once and what is withdrawn cannot.
 */
public interface SearchIndex {

    /**
     * What is found.
     *
     * @param locale the only one in which it is rendered; null if there are several
     * @param found one for each locale in which it is rendered
     */
    record Entry(UUID id, String kind, String locale, List<Findable> found) {}

    /** Makes each found by what it says now. */
    void put(Collection<Entry> entries);

    void remove(UUID id);

    /** Takes over by which filters these articles are found, once they are filed. */
    void refile(Collection<UUID> articles);

    /** Another after each change of how texts are taken apart: everything is put anew then. */
    String version();
}
