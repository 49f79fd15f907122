package org.warraq.body;

import java.util.Optional;
import java.util.UUID;

/** Takes the pictures that a text from elsewhere shows by their addresses. */
@FunctionalInterface
public interface Pictures {
    /** Takes none. */
    Pictures NONE = picture -> Optional.empty();

    /**
     * The id under which the library has the picture; empty if it could not be taken. Asked once for each place that
     * shows one.
     */
    Optional<UUID> take(Remote picture);

    /**
     * A picture elsewhere and what the text says of it.
     *
     * @param address as it was written: http, https, or a path of the site that the text is from
     */
    record Remote(String address, Wording words) {}
}
