package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The stored cards that a rendering may show, fetched beforehand. Remembers every id that it was asked for, found live
 * or not: those are the rendering's sources, and a change of any of them renders it again.
 */
public final class Cards {

    /** A stored card: its kind and its JSON. */
    record Stored(String kind, String json) {}

    private final Function<UUID, Map<String, Stored>> stored;
    private final Function<String, ObjectReader> readers;
    private final UnaryOperator<Card> shown;
    private final Set<UUID> looked = new HashSet<>();
    private final Map<Stored, Card> read = new HashMap<>();

    Cards(Map<UUID, Map<String, Stored>> stored, Function<String, ObjectReader> readers) {
        this(id -> stored.getOrDefault(id, Map.of()), readers, UnaryOperator.identity());
    }

    /**
     * @param stored the cards of an id by locale; none if it is not to be shown
     * @param shown a card as who looks at this is to see it
     */
    Cards(
            Function<UUID, Map<String, Stored>> stored,
            Function<String, ObjectReader> readers,
            UnaryOperator<Card> shown) {
        this.stored = stored;
        this.readers = readers;
        this.shown = shown;
    }

    /**
     * The card of {@code id} for a reader of {@code locale}; empty if it is not live. An article has one card, in its own
     * locale, and is shown with it everywhere.
     */
    public Optional<Card> card(UUID id, String locale) {
        looked.add(id);
        var locales = stored.apply(id);
        var asked = locales.get(locale);
        if (asked != null) {
            return Optional.of(parsed(asked));
        }
        return locales.values().stream().findFirst().map(this::parsed);
    }

    /** The card of {@code id}, if it is live and of that type. */
    public <T extends Card> Optional<T> card(UUID id, String locale, Class<T> type) {
        return card(id, locale).filter(type::isInstance).map(type::cast);
    }

    /** Notes that the rendering depends on {@code id} without showing it. */
    void look(UUID id) {
        looked.add(id);
    }

    /** These cards, for another rendering that keeps its own sources. */
    Cards afresh() {
        return new Cards(stored, readers, shown);
    }

    Set<UUID> looked() {
        return looked;
    }

    private Card parsed(Stored card) {
        return read.computeIfAbsent(card, one -> {
            try {
                return shown.apply(readers.apply(one.kind()).readValue(one.json()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A stored card of kind " + one.kind() + " does not read", e);
            }
        });
    }
}
