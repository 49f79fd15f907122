package org.warraq.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.warraq.editorial.Card;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Completed;
import org.warraq.editorial.DeliveryPaths;
import org.warraq.editorial.Kind;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Links;
import org.warraq.editorial.Live;
import org.warraq.editorial.Mergeable;
import org.warraq.editorial.Outline;
import org.warraq.editorial.Rendered;
import org.warraq.editorial.SitePaths;
import org.warraq.editorial.SlugWishes;
import org.warraq.editorial.Writings;
import org.warraq.http.ApiException;
import org.warraq.http.Violation;
import org.warraq.media.Picture;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;
import org.warraq.text.Direction;
import org.warraq.text.Languages;

/** Events, as the life of an item knows them. */
@ApplicationScoped
public class EventKind implements Kind<EventContent>, Mergeable<EventContent> {

    static final String NAME = "event";
    static final KindType<EventContent> TYPE =
            new KindType<>(NAME, "events", 'e', EventContent.class, EventView.class, EventCard.class);

    @Inject
    Session session;

    @Inject
    Languages languages;

    @Inject
    SitePaths paths;

    @Inject
    Mentions mentions;

    @Override
    public KindType<EventContent> type() {
        return TYPE;
    }

    @Override
    public Outline outline(EventContent content) {
        return new Outline(
                content.name().text(languages, null),
                null,
                null,
                null,
                SlugWishes.of(content.name(), content.slug(), languages),
                references(content),
                null,
                0);
    }

    @Override
    public Writings texts(EventContent content) {
        return EventWritings.of(content);
    }

    @Override
    public Completed<EventContent> completed(UUID id, EventContent content) {
        if (id.equals(content.partOf())) {
            throw cycle();
        }
        return Completed.of(content);
    }

    @Override
    public void admit(Live<EventContent> live) {
        var partOf = live.content().partOf();
        if (partOf == null) {
            return;
        }
        // Two events made part of each other at once could close a circle that neither sees; they take turns.
        session.createNativeQuery("select pg_advisory_xact_lock(7741003)", Object.class)
                .getSingleResult();
        if (Event.around(partOf).contains(live.id())) {
            throw cycle();
        }
    }

    @Override
    public void apply(Live<EventContent> live) {
        Event event = Event.findById(live.id());
        var fresh = event == null;
        if (fresh) {
            event = new Event();
            event.id = live.id();
        }
        event.apply(live.content());
        if (fresh) {
            event.persist();
        }
        mentions.write(event, live.content());
    }

    @Override
    public void remove(UUID id) {
        mentions.clear(id);
        Event.deleteById(id);
    }

    @Override
    public EventContent joined(EventContent content, EventContent other) {
        return content.joined(other);
    }

    @Override
    public void handOver(UUID id, UUID target) {
        // Nothing stands in an event; those that are part of it name it, like everything else.
    }

    @Override
    public Set<UUID> surroundings(Live<EventContent> live) {
        return Set.of();
    }

    @Override
    public Rendered render(Live<EventContent> live, String asked, Cards cards) {
        var content = live.content();
        var locale = content.name().localeFor(languages, asked).orElseThrow();
        var slug = SlugWishes.shown(live.slugs(), asked, languages);
        var path = paths.path(NAME, new SitePaths.Parts(live.id(), asked, slug, null, null, null));
        var card = new EventCard(
                live.id(),
                NAME,
                locale,
                Direction.of(locale),
                content.name().get(locale),
                slug,
                path,
                paths.url(path).orElse(null),
                content.category(),
                content.status(),
                EventMoment.of(content.start()),
                EventMoment.of(content.end()),
                content.attendance(),
                EventPlace.of(content.venue(), languages, locale),
                Picture.shown(content.image(), locale, cards),
                new Links(DeliveryPaths.self(NAME, live.id())));
        return new Rendered(view(live, card, new Shown(asked, cards)), card, null, EventFindable.of(live, card, cards));
    }

    private EventView view(Live<EventContent> live, EventCard card, Shown shown) {
        var content = live.content();
        return new EventView(
                card.id(),
                NAME,
                card.locale(),
                card.direction(),
                card.name(),
                card.slug(),
                card.path(),
                card.url(),
                content.aliases(),
                content.description() == null ? null : content.description().get(card.locale()),
                card.category(),
                card.status(),
                card.start(),
                card.end(),
                card.attendance(),
                EventView.EventVenue.of(content.venue(), languages, card.locale()),
                organisers(content, card.locale(), shown),
                participants(content, card.locale(), shown),
                shown.one(content.partOf(), EventCard.class),
                content.recurrence(),
                content.url(),
                shown.all(content.sections(), SectionCard.class),
                shown.all(content.tags(), TagCard.class),
                card.image(),
                content.custom(),
                live.publishedAt(),
                live.modifiedAt(),
                EventView.EventLinks.of(card));
    }

    /** The cards of what an event names, as far as it is live, for a reader of {@code locale}. */
    private record Shown(String locale, Cards cards) {

        /** @param id null if nothing is named */
        <T extends Card> T one(UUID id, Class<T> type) {
            return id == null ? null : cards.card(id, locale, type).orElse(null);
        }

        <T extends Card> List<T> all(List<UUID> ids, Class<T> type) {
            return ids.stream()
                    .flatMap(id -> cards.card(id, locale, type).stream())
                    .toList();
        }
    }

    private List<EventView.EventOrganiser> organisers(EventContent content, String locale, Shown shown) {
        var organisers = new ArrayList<EventView.EventOrganiser>();
        for (var organiser : content.organisers()) {
            var person = shown.one(organiser.person(), PersonCard.class);
            if (person != null) {
                organisers.add(new EventView.EventOrganiser(person, null));
            } else if (organiser.name() != null) {
                organisers.add(
                        new EventView.EventOrganiser(null, organiser.name().text(languages, locale)));
            }
        }
        return organisers;
    }

    /** Who is not live leaves no trace: neither a gap nor a title. */
    private static List<EventView.EventParticipant> participants(EventContent content, String locale, Shown shown) {
        var participants = new ArrayList<EventView.EventParticipant>();
        for (var participant : content.participants()) {
            var person = shown.one(participant.person(), PersonCard.class);
            if (person != null) {
                var as = participant.as() == null ? null : participant.as().get(locale);
                participants.add(new EventView.EventParticipant(as, person));
            }
        }
        return participants;
    }

    private static List<Outline.Reference> references(EventContent content) {
        var references = new ArrayList<>(Picture.references(content.image(), "/image"));
        for (var index = 0; index < content.organisers().size(); index++) {
            var person = content.organisers().get(index).person();
            if (person != null) {
                references.add(Outline.Reference.soft(person, "/organisers/" + index + "/person", "person"));
            }
        }
        for (var index = 0; index < content.participants().size(); index++) {
            var person = content.participants().get(index).person();
            references.add(Outline.Reference.soft(person, "/participants/" + index + "/person", "person"));
        }
        if (content.partOf() != null) {
            references.add(Outline.Reference.soft(content.partOf(), "/partOf", NAME));
        }
        for (var index = 0; index < content.sections().size(); index++) {
            references.add(Outline.Reference.soft(content.sections().get(index), "/sections/" + index, "section"));
        }
        for (var index = 0; index < content.tags().size(); index++) {
            references.add(Outline.Reference.soft(content.tags().get(index), "/tags/" + index, "tag"));
        }
        return references;
    }

    private static ApiException cycle() {
        return ApiException.validationFailed(
                List.of(new Violation("/partOf", "cycle", "would make the event part of itself")));
    }
}
