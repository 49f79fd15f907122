package org.warraq.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Findable;
import org.warraq.editorial.Live;
import org.warraq.people.PersonCard;
import org.warraq.tags.TagCard;

/** What an event is found by: its names, where it is, who takes part, and what is said of it. */
final class EventFindable {

    private EventFindable() {}

    static Findable of(Live<EventContent> live, EventCard card, Cards cards) {
        var content = live.content();
        var locale = card.locale();
        var parts = new ArrayList<>(Findable.Part.names(content.name()));
        content.aliases().forEach(alias -> parts.add(Findable.Part.name(alias.locale(), alias.value())));
        around(content, card, cards).forEach(text -> parts.add(Findable.Part.around(locale, text)));
        var description =
                content.description() == null ? null : content.description().get(locale);
        if (description != null) {
            parts.add(Findable.Part.body(locale, description));
        }
        return Findable.of(parts, live.publishedAt());
    }

    private static List<String> around(EventContent content, EventCard card, Cards cards) {
        var place = card.venue() == null
                ? Stream.<String>empty()
                : Stream.of(card.venue().name(), card.venue().locality());
        var people = Stream.concat(
                        content.organisers().stream().map(Organiser::person),
                        content.participants().stream().map(Participant::person))
                .filter(Objects::nonNull)
                .flatMap(id -> cards.card(id, card.locale(), PersonCard.class).stream())
                .map(PersonCard::name);
        var tags = content.tags().stream()
                .flatMap((UUID id) -> cards.card(id, card.locale(), TagCard.class).stream())
                .map(TagCard::name);
        return Stream.of(place, people, tags)
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .toList();
    }
}
