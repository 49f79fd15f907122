package org.warraq.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.warraq.body.Body;
import org.warraq.body.Pictures;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Completed;
import org.warraq.editorial.ItemKinds;
import org.warraq.editorial.Kind;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Live;
import org.warraq.editorial.Outline;
import org.warraq.editorial.Outline.Reference;
import org.warraq.editorial.Rendered;
import org.warraq.editorial.SiteSettings;
import org.warraq.editorial.Writings;
import org.warraq.http.ApiException;
import org.warraq.http.Violation;
import org.warraq.media.MediaSettings;
import org.warraq.media.Picture;
import org.warraq.people.PostsHeld;
import org.warraq.sections.Section;
import org.warraq.tags.TagUse;
import org.warraq.text.ContentWords;
import org.warraq.text.Languages;
import org.warraq.text.NameKeys;

/** Articles, as the life of an item knows them. */
@ApplicationScoped
public class ArticleKind implements Kind<ArticleContent> {

    static final String NAME = "article";
    static final KindType<ArticleContent> TYPE =
            new KindType<>(NAME, "articles", 'a', ArticleContent.class, ArticleView.class, ArticleCard.class);

    /** What comes later in a long standfirst says little that is new. */
    private static final int WORDS_COMPARED = 16;

    @Inject
    Session session;

    @Inject
    Languages languages;

    @Inject
    PostsHeld posts;

    @Inject
    ItemKinds kinds;

    @Inject
    TagUse tags;

    @Inject
    Filing filing;

    @Inject
    ArticleRendering rendering;

    @Inject
    SiteSettings site;

    @Inject
    NamedThings named;

    @Inject
    MediaSettings media;

    @Inject
    Clock clock;

    @Override
    public KindType<ArticleContent> type() {
        return TYPE;
    }

    @Override
    public Outline outline(ArticleContent content) {
        return new Outline(
                content.headline(),
                content.locale(),
                content.section(),
                content.translationOf(),
                Map.of(content.locale(), new Outline.SlugWish(content.slug(), content.headline())),
                references(content),
                content.embargoUntil(),
                content.corrections().size());
    }

    @Override
    public Writings texts(ArticleContent content) {
        return ArticleWritings.of(content);
    }

    @Override
    public Completed<ArticleContent> completed(UUID id, ArticleContent content) {
        if (!languages.contains(content.locale())) {
            throw ApiException.validationFailed(List.of(
                    new Violation("/locale", "unknown", "must be one of " + String.join(", ", languages.tags()))));
        }
        var titles = titles(content);
        var body = SentBody.of(content, ours(), named::kinds);
        var completed = content.completed(
                body.blocks(),
                content.byline().stream()
                        .map(one -> one.as() == null ? one.printedAs(titles.get(one.person())) : one)
                        .toList(),
                content.people().stream()
                        .map(one -> one.as() == null ? one.printedAs(titles.get(one.person())) : one)
                        .toList(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Completed<>(completed, body.warnings());
    }

    /** Whoever copies from the site or from this server finds its pictures again. */
    private Pictures ours() {
        return Pictures.oursAt(Stream.of(media.baseUrl(), site.baseUrl())
                .flatMap(Optional::stream)
                .map(base -> base.replaceAll("/+$", ""))
                .toList());
    }

    @Override
    public void admit(Live<ArticleContent> live) {
        if (live.content().section() == null) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/section", "required", "is required to publish")));
        }
        Article.inGroup(live.translationGroup(), live.content().locale())
                .filter(other -> !other.equals(live.id()))
                .ifPresent(other -> {
                    throw ApiException.validationFailed(List.of(new Violation(
                            "/locale", "already-translated", "the story is live in this language already: " + other)));
                });
    }

    @Override
    public void apply(Live<ArticleContent> live) {
        Article article = Article.findById(live.id());
        if (article == null) {
            article = new Article();
            article.id = live.id();
        }
        write(article, live);
        filing.file(article);
        relate(live);
        tags.carry(live.id(), new LinkedHashSet<>(live.content().tags()));
    }

    @Override
    public void remove(UUID id) {
        Article.deleteById(id);
        tags.drop(id);
    }

    @Override
    public Set<UUID> surroundings(Live<ArticleContent> live) {
        var surroundings = new LinkedHashSet<UUID>();
        if (live.content().section() != null) {
            surroundings.addAll(Section.ancestors(live.content().section()));
        }
        surroundings.addAll(Article.inGroup(live.translationGroup()));
        surroundings.remove(live.id());
        return surroundings;
    }

    @Override
    public Rendered render(Live<ArticleContent> live, String locale, Cards cards) {
        return rendering.of(live, cards);
    }

    /** Sets what the row says; filing it comes after. */
    void write(Article article, Live<ArticleContent> live) {
        var content = live.content();
        var mentioned = kinds.of(Body.mentions(content.body()));
        article.locale = content.locale();
        article.section = session.getReference(Section.class, content.section());
        article.translationGroup = live.translationGroup();
        article.breakingUntil = content.breakingUntil();
        article.listedWish = content.listed();
        article.publishedAt = live.publishedAt();
        article.modifiedAt = live.modifiedAt();
        article.sections = Stream.concat(Stream.of(content.section()), content.otherSections().stream())
                .distinct()
                .toArray(UUID[]::new);
        article.events = Stream.concat(content.events().stream(), ofKind("event", mentioned))
                .distinct()
                .toArray(UUID[]::new);
        article.people = Stream.concat(content.people().stream().map(Appearance::person), ofKind("person", mentioned))
                .distinct()
                .toArray(UUID[]::new);
        article.tags = content.tags().stream().distinct().toArray(UUID[]::new);
        article.headlineKey = Keys.key(Keys.HEADLINE, NameKeys.of(content.headline()));
        article.about = ContentWords.of(about(content), WORDS_COMPARED).toArray(String[]::new);
        article.facets = facets(content, mentioned);
    }

    private static String about(ArticleContent content) {
        return content.standfirst() == null ? content.headline() : content.headline() + "\n" + content.standfirst();
    }

    private static UUID[] facets(ArticleContent content, Map<UUID, String> mentioned) {
        var facets = new LinkedHashSet<UUID>();
        facets.add(Keys.key(Keys.GENRE, content.genre()));
        facets.add(Keys.key(Keys.URGENCY, content.urgency()));
        if (content.translationOf() != null) {
            facets.add(Keys.key(Keys.ORIGINAL, content.translationOf()));
        }
        content.tags().forEach(tag -> facets.add(Keys.key(Keys.TAG, tag)));
        content.byline().forEach(one -> person(facets, one.person(), one.role().role()));
        content.people().forEach(one -> person(facets, one.person(), one.role().role()));
        ofKind("person", mentioned).forEach(person -> person(facets, person, Role.MENTIONED));
        return facets.toArray(UUID[]::new);
    }

    private static void person(Set<UUID> facets, UUID person, Role role) {
        facets.add(Keys.key(Keys.PERSON, person));
        facets.add(Keys.key(role.toString(), person));
    }

    private static Stream<UUID> ofKind(String kind, Map<UUID, String> kinds) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .map(Map.Entry::getKey);
    }

    private void relate(Live<ArticleContent> live) {
        session.createNativeMutationQuery("delete from article_related where article = :article")
                .setParameter("article", live.id())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into article_related (article, place, related)
                        select :article, r.place, r.related from unnest(:related) with ordinality as r(related, place)""")
                .setParameter("article", live.id())
                .setParameter(
                        "related", live.content().related().stream().distinct().toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The titles that those without one are printed with. */
    private Map<UUID, String> titles(ArticleContent content) {
        var untitled = Stream.concat(
                        content.byline().stream()
                                .filter(one -> one.as() == null)
                                .map(Byline::person),
                        content.people().stream()
                                .filter(one -> one.as() == null)
                                .map(Appearance::person))
                .toList();
        var dateline = content.dateline();
        var day = dateline == null || dateline.date() == null
                ? LocalDate.ofInstant(clock.instant(), site.zone())
                : dateline.date();
        return untitled.isEmpty() ? Map.of() : posts.titles(Set.copyOf(untitled), content.locale(), day);
    }

    private static List<Reference> references(ArticleContent content) {
        var references = new ArrayList<Reference>();
        if (content.section() != null) {
            references.add(Reference.hard(content.section(), "/section", "section"));
        }
        if (content.translationOf() != null) {
            references.add(Reference.soft(content.translationOf(), "/translationOf", NAME));
        }
        each(references, content.otherSections(), "/otherSections", "section");
        each(references, content.tags(), "/tags", "tag");
        each(references, content.events(), "/events", "event");
        references.addAll(Picture.references(content.leadImage(), "/leadImage"));
        for (var place = 0; place < content.gallery().size(); place++) {
            references.addAll(Picture.references(content.gallery().get(place), "/gallery/" + place));
        }
        each(references, content.related(), "/related", NAME);
        for (var place = 0; place < content.byline().size(); place++) {
            references.add(
                    Reference.soft(content.byline().get(place).person(), "/byline/" + place + "/person", "person"));
        }
        for (var place = 0; place < content.people().size(); place++) {
            references.add(
                    Reference.soft(content.people().get(place).person(), "/people/" + place + "/person", "person"));
        }
        BodyReferences.of(content.body(), references);
        return references;
    }

    private static void each(List<Reference> references, List<UUID> ids, String pointer, String kind) {
        for (var place = 0; place < ids.size(); place++) {
            references.add(Reference.soft(ids.get(place), pointer + "/" + place, kind));
        }
    }
}
