package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.warraq.text.Languages;

/** Sets live items from their live revisions. */
@ApplicationScoped
public class ItemGalleys implements GalleySource {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    @Inject
    Kinds kinds;

    @Inject
    Languages languages;

    @Inject
    Aliases aliases;

    @Override
    public Map<String, Class<? extends Card>> cards() {
        return kinds.types().stream().collect(Collectors.toMap(KindType::name, KindType::card));
    }

    @Override
    public Collection<Class<?>> views() {
        return kinds.types().stream().<Class<?>>map(KindType::view).toList();
    }

    @Override
    public List<Galley> galleys(Collection<UUID> ids) {
        // Locked in the order of their ids, so that two nodes rendering the same things wait instead of deadlocking.
        var items = entities.createNativeQuery("""
                        select * from item where id = any(:ids) and live_revision is not null order by id for no key update""", Item.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        items.forEach(entities::refresh);
        var contents = liveContents(items);
        var slugs = liveSlugs(items);
        return items.stream()
                .map(item -> galley(kinds.of(item.kind), item, contents.get(item.id), slugs.get(item.id)))
                .toList();
    }

    /** What is live of {@code item}, whose content is {@code content}, under {@code slugs}. */
    <C> Live<C> live(Item item, C content, Map<String, String> slugs) {
        return new Live<>(
                item.id,
                item.liveRevision,
                content,
                slugs,
                item.liveTranslationGroup,
                item.publishedAt,
                item.modifiedAt);
    }

    <C> Galley galley(Kind<C> kind, Live<C> live) {
        var outline = kind.outline(live.content());
        var shows = new LinkedHashSet<>(kind.surroundings(live));
        outline.references().forEach(reference -> shows.add(reference.id()));
        var reaches = new LinkedHashSet<>(Set.of(live.id()));
        if (live.translationGroup() != null) {
            shows.add(live.translationGroup());
            reaches.add(live.translationGroup());
        }
        var locales = outline.locale() == null ? languages.tags() : List.of(outline.locale());
        return new Galley(
                live.id(),
                kind.type().name(),
                live.revision(),
                locales,
                shows,
                new ArrayList<>(reaches),
                (locale, cards) -> kind.render(live, locale, cards),
                () -> kind.apply(live));
    }

    <C> C parsed(Kind<C> kind, String content) {
        try {
            return json.readValue(content, kind.type().content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A stored revision of kind " + kind.type().name() + " does not read", e);
        }
    }

    private <C> Galley galley(Kind<C> kind, Item item, String content, Map<String, String> slugs) {
        return galley(
                kind, live(item, aliases.resolved(kind, parsed(kind, content)), slugs == null ? Map.of() : slugs));
    }

    private Map<UUID, String> liveContents(List<Item> items) {
        return entities.createNativeQuery("""
                        select r.item, r.content\\:\\:text from item i join revision r on r.item = i.id and r.number = i.live_revision
                        where i.id = any(:ids)""", Object[].class)
                .setParameter("ids", ids(items))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private Map<UUID, Map<String, String>> liveSlugs(List<Item> items) {
        return entities.createNativeQuery(
                        "select item, locale, slug from slug where item = any(:ids) and live", Object[].class)
                .setParameter("ids", ids(items))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.toMap(
                                row -> (String) row[1], row -> (String) row[2], (one, other) -> one, TreeMap::new)));
    }

    private static UUID[] ids(List<Item> items) {
        return items.stream().map(item -> item.id).toArray(UUID[]::new);
    }
}
