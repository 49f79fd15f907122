package org.warraq.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
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
import org.warraq.http.ApiException;
import org.warraq.http.Violation;
import org.warraq.media.Picture;
import org.warraq.text.Direction;
import org.warraq.text.Languages;

/** Sections, as the life of an item knows them. */
@ApplicationScoped
public class SectionKind implements Kind<SectionContent>, Mergeable<SectionContent> {

    static final String NAME = "section";
    static final KindType<SectionContent> TYPE =
            new KindType<>(NAME, "sections", 's', SectionContent.class, SectionView.class, SectionCard.class);

    @Inject
    Session session;

    @Inject
    Languages languages;

    @Inject
    SitePaths paths;

    @Override
    public KindType<SectionContent> type() {
        return TYPE;
    }

    @Override
    public Outline outline(SectionContent content) {
        var references = new ArrayList<>(Picture.references(content.image(), "/image"));
        if (content.parent() != null) {
            references.add(Outline.Reference.hard(content.parent(), "/parent", NAME));
        }
        return new Outline(
                content.name().text(languages, null),
                null,
                content.parent(),
                null,
                SlugWishes.of(content.name(), content.slug(), languages),
                references,
                null,
                0);
    }

    @Override
    public Writings texts(SectionContent content) {
        return new Writings()
                .name(content.name())
                .text(content.description())
                .texts(null, Picture.words(content.image()));
    }

    @Override
    public Completed<SectionContent> completed(UUID id, SectionContent content) {
        if (id.equals(content.parent())) {
            throw cycle();
        }
        return Completed.of(content);
    }

    @Override
    public void admit(Live<SectionContent> live) {
        var parent = live.content().parent();
        if (parent == null) {
            return;
        }
        takeTurns();
        var above = Stream.concat(Section.ancestors(parent).stream(), Stream.of(parent))
                .toList();
        if (above.contains(live.id())) {
            throw cycle();
        }
        if (above.size() + height(live.id()) > Section.DEEPEST) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/parent", "too-deep", "makes the tree deeper than " + Section.DEEPEST)));
        }
    }

    @Override
    public void apply(Live<SectionContent> live) {
        Section section = Section.findById(live.id());
        var fresh = section == null;
        if (fresh) {
            section = new Section();
            section.id = live.id();
        }
        var content = live.content();
        section.parent = content.parent() == null ? null : session.getReference(Section.class, content.parent());
        section.position = content.position();
        section.listed = content.listed();
        if (fresh) {
            section.persist();
        }
    }

    @Override
    public void remove(UUID id) {
        Section.deleteById(id);
    }

    @Override
    public SectionContent joined(SectionContent content, SectionContent other) {
        return content.joined(other);
    }

    /** The sections below move at once, so that whatever is filed from here on finds the tree as it will be. */
    @Override
    public void handOver(UUID id, UUID target) {
        takeTurns();
        var above = Section.ancestors(target);
        if (above.contains(id)) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/into", "cycle", "names a section that stands in this one")));
        }
        if (above.size() + height(id) > Section.DEEPEST) {
            throw ApiException.validationFailed(
                    List.of(new Violation("/into", "too-deep", "makes the tree deeper than " + Section.DEEPEST)));
        }
        session.createNativeMutationQuery("update section set parent_id = :target where parent_id = :id")
                .setParameter("target", target)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Set<UUID> surroundings(Live<SectionContent> live) {
        var parent = live.content().parent();
        if (parent == null) {
            return Set.of();
        }
        var surroundings = new LinkedHashSet<>(Section.ancestors(parent));
        surroundings.add(parent);
        return surroundings;
    }

    @Override
    public Rendered render(Live<SectionContent> live, String asked, Cards cards) {
        var content = live.content();
        var locale = content.name().localeFor(languages, asked).orElseThrow();
        var ancestors = SectionCard.path(content.parent(), asked, cards);
        var slug = SlugWishes.shown(live.slugs(), asked, languages);
        var path =
                paths.path(NAME, new SitePaths.Parts(live.id(), asked, slug, null, sectionPath(ancestors, slug), null));
        var self = DeliveryPaths.self(NAME, live.id());
        var card = new SectionCard(
                live.id(),
                NAME,
                locale,
                Direction.of(locale),
                content.name().get(locale),
                slug,
                path,
                paths.url(path).orElse(null),
                content.parent(),
                content.listed(),
                Picture.shown(content.image(), locale, cards),
                new Links(self));
        return new Rendered(view(live, card, ancestors), card, null, found(live, locale));
    }

    private static Findable found(Live<SectionContent> live, String locale) {
        var content = live.content();
        var parts = new ArrayList<>(Findable.Part.names(content.name()));
        if (content.description() != null && content.description().get(locale) != null) {
            parts.add(Findable.Part.around(locale, content.description().get(locale)));
        }
        return Findable.of(parts, live.publishedAt());
    }

    private SectionView view(Live<SectionContent> live, SectionCard card, List<SectionCard> ancestors) {
        var content = live.content();
        return new SectionView(
                card.id(),
                NAME,
                card.locale(),
                card.direction(),
                card.name(),
                card.slug(),
                card.path(),
                card.url(),
                content.description() == null ? null : content.description().get(card.locale()),
                card.parent(),
                ancestors,
                content.position(),
                content.listed(),
                card.image(),
                content.custom(),
                live.publishedAt(),
                live.modifiedAt(),
                null,
                new SectionView.SectionLinks(card.links().self(), "/v1/articles?section=" + card.id()));
    }

    /** Two moves at once could close a circle that neither sees; moves are rare. */
    private void takeTurns() {
        session.createNativeQuery("select pg_advisory_xact_lock(7741002)", Object.class)
                .getSingleResult();
    }

    /** How many levels the live tree below {@code id} has, itself included. */
    private int height(UUID id) {
        return session.createNativeQuery("""
                        with recursive down(id, height) as (
                            select cast(:id as uuid), 1
                            union all
                            select s.id, down.height + 1 from section s join down on s.parent_id = down.id
                            where down.height < 100)
                        select max(height) from down""", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static String sectionPath(List<SectionCard> ancestors, String slug) {
        var slugs = new ArrayList<>(ancestors.stream().map(SectionCard::slug).toList());
        slugs.add(slug);
        return slugs.stream().collect(Collectors.joining("/"));
    }

    private static ApiException cycle() {
        return ApiException.validationFailed(
                List.of(new Violation("/parent", "cycle", "would make the section stand in itself")));
    }
}
