package org.warraq.editorial;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.warraq.http.ApiException;

/**
 * By which words the desk finds the newest revision of each item. It is written in the transaction that saves, and nothing
 * of it is read for readers.
 */
public interface DeskIndex {

    /**
     * A newest revision.
     *
     * @param parts all that an editor wrote, names first
     */
    record Head(UUID item, int revision, List<Findable.Part> parts) {}

    /** Makes each found by what it says now. */
    void put(Collection<Head> heads);

    /**
     * What finds the entries that have what is {@code asked} for, as a {@code tsquery}; words of names count from their
     * beginning on.
     *
     * @param asked the value of the parameter {@code q}
     * @throws ApiException {@code invalid-parameter} (400) if it cannot be asked
     */
    String query(String asked);

    /** Those of {@code items} whose newest revision is not what they are found by, or not as this release would write it. */
    List<UUID> outdated(Collection<UUID> items);
}
