package org.warraq.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warraq.editorial.Heads;

/** Which post somebody held on a day: what stands beside their name when a story is printed. */
@ApplicationScoped
public class PostsHeld {

    private static final Comparator<Position> LATEST_BEGUN =
            Comparator.comparing(Position::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    @Inject
    PersonKind kind;

    @Inject
    Heads heads;

    /**
     * The titles, in {@code locale}, of the posts that {@code people} held on that day, from what the newsroom wrote last
     * of them, live or not. Of several held at once it is the latest begun. Who held none, or one whose title is not
     * written in that language, is left out: no title is printed rather than one in another language or an older one.
     */
    public Map<UUID, String> titles(Collection<UUID> people, String locale, LocalDate day) {
        var titles = new HashMap<UUID, String>();
        heads.of(kind, people)
                .forEach((person, content) -> held(content.positions(), day)
                        .map(position -> position.title().get(locale))
                        .ifPresent(title -> titles.put(person, title)));
        return titles;
    }

    /** Of posts that begun the same day, or who knows when, the one that the editor named first. */
    static Optional<Position> held(List<Position> positions, LocalDate day) {
        return positions.stream()
                .filter(position -> position.heldOn(day))
                .reduce((one, other) -> LATEST_BEGUN.compare(other, one) > 0 ? other : one);
    }
}
