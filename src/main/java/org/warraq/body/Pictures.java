package org.warraq.body;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows the pictures of the library by their addresses, and takes others that a text from elsewhere shows. */
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
     * Whether {@code /media/{id}/…} below that address is of this library.
     *
     * @param base such as {@code https://cms.example}; empty for a path of the site
     */
    default boolean areOursAt(String base) {
        return base.isEmpty();
    }

    /** Takes none, but knows its own also at those addresses, which end without a slash. */
    static Pictures oursAt(Collection<String> bases) {
        Set<String> known = Set.copyOf(bases);
        return new Pictures() {
            @Override
            public Optional<UUID> take(Remote picture) {
                return Optional.empty();
            }

            @Override
            public boolean areOursAt(String base) {
                return base.isEmpty() || known.contains(base);
            }
        };
    }

    /**
     * A picture elsewhere and what the text says of it.
     *
     * @param address as it was written: http, https, or a path of the site that the text is from
     */
    record Remote(String address, Wording words) {}
}
