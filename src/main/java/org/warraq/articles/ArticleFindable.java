package org.warraq.articles;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.warraq.editorial.Findable;
import org.warraq.events.EventCard;
import org.warraq.people.PersonCard;
import org.warraq.sections.SectionCard;
import org.warraq.tags.TagCard;

/** What an article is found by: what it says, and the names of all that it shows. */
final class ArticleFindable {

    private ArticleFindable() {}

    static Findable of(ArticleView view, String body) {
        var locale = view.locale();
        var parts = new ArrayList<Findable.Part>();
        parts.add(Findable.Part.name(locale, view.headline()));
        Stream.concat(Stream.of(view.kicker(), view.standfirst()).filter(Objects::nonNull), names(view))
                .distinct()
                .forEach(text -> parts.add(Findable.Part.around(locale, text)));
        if (!body.isBlank()) {
            parts.add(Findable.Part.body(locale, body));
        }
        return new Findable(
                parts, facets(view), new Findable.Times(view.publishedAt(), view.modifiedAt(), view.breakingUntil()));
    }

    private static Stream<String> names(ArticleView view) {
        return Stream.of(
                        Stream.ofNullable(view.section()).map(SectionCard::name),
                        view.tags().stream().map(TagCard::name),
                        view.byline().stream().map(credit -> credit.person().name()),
                        people(view).map(PersonCard::name),
                        view.events().stream().map(EventCard::name),
                        Stream.ofNullable(view.dateline()).map(Dateline::place))
                .flatMap(names -> names)
                .filter(Objects::nonNull);
    }

    private static Stream<PersonCard> people(ArticleView view) {
        return view.people().stream().map(ArticleView.Appearing::person);
    }

    private static Findable.Facets facets(ArticleView view) {
        return new Findable.Facets(
                view.tags().stream().map(TagCard::id).toList(),
                people(view).map(PersonCard::id).distinct().toList());
    }
}
