package org.warraq.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Completed;
import org.warraq.editorial.DeliveryPaths;
import org.warraq.editorial.Findable;
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
import org.warraq.media.Picture;
import org.warraq.text.Direction;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/** People, as the life of an item knows them. */
@ApplicationScoped
public class PersonKind implements Kind<PersonContent>, Mergeable<PersonContent> {

    static final String NAME = "person";
    static final KindType<PersonContent> TYPE =
            new KindType<>(NAME, "people", 'p', PersonContent.class, PersonView.class, PersonCard.class);

    @Inject
    Languages languages;

    @Inject
    SitePaths paths;

    @Override
    public KindType<PersonContent> type() {
        return TYPE;
    }

    @Override
    public Outline outline(PersonContent content) {
        return new Outline(
                content.name().text(languages, null),
                null,
                null,
                null,
                SlugWishes.of(content.name(), content.slug(), languages),
                Picture.references(content.image(), "/image"),
                null,
                0);
    }

    @Override
    public Writings texts(PersonContent content) {
        var writings = new Writings().name(content.name());
        content.aliases().forEach(alias -> writings.name(alias.locale(), alias.value()));
        writings.text(content.sortName()).text(content.biography());
        content.positions().forEach(position -> writings.text(position.title()).text(position.organisation()));
        return writings.texts(null, Picture.words(content.image()));
    }

    @Override
    public Completed<PersonContent> completed(UUID id, PersonContent content) {
        return Completed.of(content);
    }

    @Override
    public void admit(Live<PersonContent> live) {
        // A person stands in nothing: whoever is well written may be published.
    }

    @Override
    public void apply(Live<PersonContent> live) {
        Person person = Person.findById(live.id());
        if (person == null) {
            person = new Person();
            person.id = live.id();
        }
        person.author = live.content().isAuthor();
        // The listing points at the row, so the row is there first.
        person.persistAndFlush();
        for (var locale : languages.tags()) {
            person.list(Person.Place.of(live.content(), languages, locale));
        }
    }

    @Override
    public void remove(UUID id) {
        Person.deleteById(id);
    }

    @Override
    public PersonContent joined(PersonContent content, PersonContent other) {
        return content.joined(other);
    }

    @Override
    public void handOver(UUID id, UUID target) {
        // Nothing stands in a person.
    }

    @Override
    public Set<UUID> surroundings(Live<PersonContent> live) {
        return Set.of();
    }

    @Override
    public Rendered render(Live<PersonContent> live, String asked, Cards cards) {
        var content = live.content();
        var locale = content.name().localeFor(languages, asked).orElseThrow();
        var slug = SlugWishes.shown(live.slugs(), asked, languages);
        var path = paths.path(NAME, new SitePaths.Parts(live.id(), asked, slug, null, null, null));
        var card = new PersonCard(
                live.id(),
                NAME,
                locale,
                Direction.of(locale),
                content.name().get(locale),
                slug,
                path,
                paths.url(path).orElse(null),
                content.isAuthor(),
                Picture.shown(content.image(), locale, cards),
                new Links(DeliveryPaths.self(NAME, live.id())));
        return new Rendered(view(live, card, asked), card, null, found(live, locale));
    }

    private static Findable found(Live<PersonContent> live, String locale) {
        var content = live.content();
        var parts = new ArrayList<>(Findable.Part.names(content.name()));
        content.aliases().forEach(alias -> parts.add(Findable.Part.name(alias.locale(), alias.value())));
        for (var position : content.positions()) {
            Stream.of(position.title(), position.organisation())
                    .filter(Objects::nonNull)
                    .flatMap(text -> Stream.ofNullable(text.get(locale)))
                    .forEach(text -> parts.add(Findable.Part.around(locale, text)));
        }
        var biography = text(content.biography(), locale);
        if (biography != null) {
            parts.add(Findable.Part.body(locale, biography));
        }
        return Findable.of(parts, live.publishedAt());
    }

    private PersonView view(Live<PersonContent> live, PersonCard card, String asked) {
        var content = live.content();
        return new PersonView(
                card.id(),
                NAME,
                card.locale(),
                card.direction(),
                card.name(),
                text(content.sortName(), card.locale()),
                card.slug(),
                card.path(),
                card.url(),
                content.aliases(),
                content.positions().stream()
                        .map(position -> PositionView.of(position, languages, asked))
                        .toList(),
                text(content.biography(), card.locale()),
                content.sameAs(),
                card.isAuthor(),
                card.image(),
                content.custom(),
                live.publishedAt(),
                live.modifiedAt(),
                links(card));
    }

    private static PersonView.PersonLinks links(PersonCard card) {
        return new PersonView.PersonLinks(
                card.links().self(), "/v1/articles?person=" + card.id(), "/v1/events?person=" + card.id());
    }

    /** Whole in one language: a text that it lacks is left out, not borrowed from another. */
    private static String text(Localized texts, String locale) {
        return texts == null ? null : texts.get(locale);
    }
}
