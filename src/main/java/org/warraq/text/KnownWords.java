package org.warraq.text;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was last worked out of words that depend on nothing but themselves. Each word has one place, which it shares with
 * others: the words that make up most of any text stay, whatever comes between, and a few megabytes hold all of it.
 */
final class KnownWords {
    private static final int PLACES = 1 << 12;

    /** Longer words are rare, and would let those few megabytes grow. */
    private static final int LONGEST = 24;

    private final AtomicReferenceArray<Known> places = new AtomicReferenceArray<>(PLACES);

    private record Known(String word, Set<String> terms) {}

    /** What {@code terms} makes of a word, an immutable set. */
    Set<String> of(String word, Function<String, Set<String>> terms) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Known known = places.get(place);
        if (known != null && known.word().equals(word)) {
            return known.terms();
        }
        Set<String> made = Set.copyOf(terms.apply(word));
        if (word.length() <= LONGEST) {
            places.set(place, new Known(word, made));
        }
        return made;
    }
}
