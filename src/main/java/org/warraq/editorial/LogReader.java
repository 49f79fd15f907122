package org.warraq.editorial;

/**
 * Somebody who follows the log of changes. One CDI bean per reader; on however many nodes, each change is handed to it
 * in order, at least once, by one node at a time. A change that fails is handed to it again later, by itself and after
 * others: a reader goes by what is there, not by what it did before.
 */
public interface LogReader {

    /** The name under which its position is kept. */
    String name();

    /** Whether whoever made a change waits a little for it to be followed; the others come after those. */
    default boolean isAwaited() {
        return true;
    }

    /**
     * Does what the changes {@code after < position <= upTo} ask of this reader, in transactions of its own. The position
     * is moved when it returns; after a crash, or where it throws, it is called again for the same changes or some of
     * them.
     */
    void follow(long after, long upTo);
}
