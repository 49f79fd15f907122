package org.warraq.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.body.Body;
import org.warraq.editorial.Card;
import org.warraq.editorial.Cards;
import org.warraq.editorial.DeliveryPaths;
import org.warraq.editorial.Links;
import org.warraq.editorial.Live;
import org.warraq.editorial.Rendered;
import org.warraq.editorial.SitePaths;
import org.warraq.events.EventCard;
import org.warraq.media.Image;
import org.warraq.media.Picture;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;
import org.warraq.text.Direction;
import org.warraq.text.ReadingTime;
import org.warraq.text.Words;

/** What delivery says of an article. */
@ApplicationScoped
class ArticleRendering {

    private static final int STANDFIRST = 200;

    @Inject
    SitePaths paths;

    Rendered of(Live<ArticleContent> live, Cards cards) {
        var content = live.content();
        var place = Place.of(SectionCard.path(content.section(), content.locale(), cards));
        var card = card(live, place, cards);
        var view = view(live, card, place, cards);
        return new Rendered(
                view,
                place.section() == null ? null : card,
                content.breakingUntil(),
                ArticleFindable.of(view, Body.plainText(content.body())));
    }

    /**
     * Where an article stands: its section, and those above it from the root down.
     *
     * @param section null while it stands in none
     */
    private record Place(SectionCard section, List<SectionCard> ancestors) {
        static Place of(List<SectionCard> path) {
            return path.isEmpty()
                    ? new Place(null, path)
                    : new Place(path.get(path.size() - 1), path.subList(0, path.size() - 1));
        }

        String slug() {
            return section == null ? null : section.slug();
        }

        String path() {
            return section == null
                    ? null
                    : Stream.concat(ancestors.stream(), Stream.of(section))
                            .map(SectionCard::slug)
                            .collect(Collectors.joining("/"));
        }

        ArticleCard.InSection card() {
            return section == null
                    ? null
                    : new ArticleCard.InSection(section.id(), section.name(), section.slug(), section.path());
        }

        boolean lists() {
            return section == null || section.listed();
        }

        String link() {
            return section == null ? null : "/v1/articles?section=" + section.id();
        }
    }

    private ArticleCard card(Live<ArticleContent> live, Place place, Cards cards) {
        var content = live.content();
        var slug = live.slugs().get(content.locale());
        var path = paths.path(
                ArticleKind.NAME,
                new SitePaths.Parts(live.id(), content.locale(), slug, place.slug(), place.path(), live.publishedAt()));
        var byline = content.byline().stream()
                .flatMap(one -> cards.card(one.person(), content.locale(), PersonCard.class).stream()
                        .map(person -> new ArticleCard.Name(person.id(), one.role(), person.name())))
                .toList();
        return new ArticleCard(
                live.id(),
                ArticleKind.NAME,
                content.locale(),
                content.direction() == null ? Direction.of(content.locale()) : content.direction(),
                content.headline(),
                content.kicker(),
                standfirst(content),
                slug,
                path,
                paths.url(path).orElse(null),
                content.genre(),
                content.urgency(),
                content.breakingUntil(),
                content.access(),
                live.publishedAt(),
                live.modifiedAt(),
                place.card(),
                byline,
                Picture.shown(content.leadImage(), content.locale(), cards),
                authorImage(content, cards),
                new Links(DeliveryPaths.self(ArticleKind.NAME, live.id())));
    }

    /** Whose opinion it is, by the look of the first author: the first is meant, whether or not there is a picture. */
    private static Image authorImage(ArticleContent content, Cards cards) {
        if (content.genre() != Genre.OPINION) {
            return null;
        }
        return content.byline().stream()
                .filter(one -> one.role() == Byline.Part.AUTHOR)
                .flatMap(one -> cards.card(one.person(), content.locale(), PersonCard.class).stream())
                .findFirst()
                .map(PersonCard::image)
                .map(Image::portrait)
                .orElse(null);
    }

    private ArticleView view(Live<ArticleContent> live, ArticleCard card, Place place, Cards cards) {
        var content = live.content();
        var locale = content.locale();
        var words = Words.count(Body.plainText(content.body()));
        var original = content.translationOf() == null
                ? null
                : cards.card(content.translationOf(), locale, ArticleCard.class).orElse(null);
        return new ArticleView(
                card.id(),
                card.kind(),
                locale,
                card.direction(),
                card.headline(),
                card.kicker(),
                card.standfirst(),
                card.slug(),
                card.path(),
                card.url(),
                card.genre(),
                card.urgency(),
                card.breakingUntil(),
                card.access(),
                content.listed() == null ? place.lists() : content.listed(),
                card.publishedAt(),
                card.modifiedAt(),
                place.section(),
                place.ancestors(),
                all(content.otherSections(), locale, SectionCard.class, cards),
                byline(content, cards),
                content.credit(),
                people(content, cards),
                events(content, cards),
                all(content.tags(), locale, TagCard.class, cards),
                card.leadImage(),
                content.gallery().stream()
                        .flatMap(picture -> picture.shown(locale, cards).stream())
                        .toList(),
                content.dateline(),
                Body.deliver(content.body(), new BodyExhibits(cards, locale)),
                words,
                ReadingTime.minutes(words, locale),
                content.corrections().stream()
                        .sorted(Comparator.comparing((Correction correction) -> correction.at())
                                .reversed())
                        .toList(),
                content.source(),
                content.seo(),
                translations(live, cards),
                original == null ? null : original.id(),
                original != null && original.modifiedAt().isAfter(live.modifiedAt()),
                content.custom(),
                null,
                new ArticleView.ArticleLinks(card.links().self(), place.link()));
    }

    private static String standfirst(ArticleContent content) {
        if (content.standfirst() != null) {
            return content.standfirst();
        }
        var cut = Words.excerpt(Body.opening(content.body()), STANDFIRST);
        return cut.isEmpty() ? null : cut;
    }

    private static List<ArticleView.Credit> byline(ArticleContent content, Cards cards) {
        return content.byline().stream()
                .flatMap(one -> cards.card(one.person(), content.locale(), PersonCard.class).stream()
                        .map(person -> new ArticleView.Credit(one.role(), one.as(), person)))
                .toList();
    }

    /** Those whom the editor named, then those whom only the running text does. */
    private static List<ArticleView.Appearing> people(ArticleContent content, Cards cards) {
        var named = content.people().stream()
                .flatMap(one -> cards.card(one.person(), content.locale(), PersonCard.class).stream()
                        .map(person -> new ArticleView.Appearing(one.role(), one.as(), false, person)));
        var known = content.people().stream().map(Appearance::person).collect(Collectors.toSet());
        var mentioned = Body.mentions(content.body()).stream()
                .filter(id -> !known.contains(id))
                .flatMap(id -> cards.card(id, content.locale(), PersonCard.class).stream())
                .map(person -> new ArticleView.Appearing(Appearance.Part.MENTIONED, null, true, person));
        return Stream.concat(named, mentioned).toList();
    }

    private static List<EventCard> events(ArticleContent content, Cards cards) {
        var seen = new HashSet<UUID>();
        return Stream.concat(content.events().stream(), Body.mentions(content.body()).stream())
                .filter(seen::add)
                .flatMap(id -> cards.card(id, content.locale(), EventCard.class).stream())
                .toList();
    }

    private static List<ArticleView.Translation> translations(Live<ArticleContent> live, Cards cards) {
        return Article.inGroup(live.translationGroup()).stream()
                .filter(id -> !id.equals(live.id()))
                .flatMap(id -> cards.card(id, live.content().locale(), ArticleCard.class).stream())
                .map(one -> new ArticleView.Translation(one.locale(), one.id(), one.slug(), one.path()))
                .sorted(Comparator.comparing(ArticleView.Translation::locale)
                        .thenComparing(ArticleView.Translation::id))
                .toList();
    }

    private static <T extends Card> List<T> all(List<UUID> ids, String locale, Class<T> type, Cards cards) {
        return ids.stream()
                .distinct()
                .flatMap(id -> cards.card(id, locale, type).stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
