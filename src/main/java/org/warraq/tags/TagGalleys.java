package org.warraq.tags;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.warraq.editorial.Card;
import org.warraq.editorial.DeliveryPaths;
import org.warraq.editorial.Findable;
import org.warraq.editorial.Galley;
import org.warraq.editorial.GalleySource;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Links;
import org.warraq.editorial.Rendered;
import org.warraq.editorial.SitePaths;
import org.warraq.editorial.SlugWishes;
import org.warraq.text.Direction;
import org.warraq.text.Languages;

/** Sets tags from what was written last. A tag's text is kept whether or not it is served: articles show its card. */
@ApplicationScoped
public class TagGalleys implements GalleySource {

    static final String NAME = "tag";
    static final KindType<TagContent> TYPE =
            new KindType<>(NAME, "tags", 't', TagContent.class, TagView.class, TagCard.class);

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    @Inject
    SitePaths paths;

    @Inject
    TagListing listing;

    @Override
    public Map<String, Class<? extends Card>> cards() {
        return Map.of(NAME, TagCard.class);
    }

    @Override
    public Collection<Class<?>> views() {
        return List.of(TagView.class);
    }

    @Override
    public List<Galley> galleys(Collection<UUID> ids) {
        return Tag.locked(ids).stream().map(this::galley).toList();
    }

    Galley galley(Tag tag) {
        var content = content(tag);
        var slugs = tag.slugs;
        var id = tag.id;
        return new Galley(
                id,
                NAME,
                Math.toIntExact(tag.version),
                languages.tags(),
                Set.of(),
                List.of(id),
                (locale, cards) -> rendered(card(id, content, slugs, locale), content),
                () -> listing.place(id, content.name()));
    }

    TagContent content(Tag tag) {
        try {
            return json.readValue(tag.content, TagContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored tag does not read", e);
        }
    }

    private TagCard card(UUID id, TagContent content, Map<String, String> slugs, String asked) {
        var locale = content.name().localeFor(languages, asked).orElseThrow();
        var slug = SlugWishes.shown(slugs, asked, languages);
        var path = paths.path(NAME, new SitePaths.Parts(id, asked, slug, null, null, null));
        return new TagCard(
                id,
                NAME,
                locale,
                Direction.of(locale),
                content.name().get(locale),
                slug,
                path,
                paths.url(path).orElse(null),
                new Links(DeliveryPaths.self(NAME, id)));
    }

    private static Rendered rendered(TagCard card, TagContent content) {
        var description =
                content.description() == null ? null : content.description().get(card.locale());
        var links = new TagView.TagLinks(
                card.links().self(), "/v1/articles?tag=" + card.id(), "/v1/events?tag=" + card.id());
        var view = new TagView(
                card.id(),
                NAME,
                card.locale(),
                card.direction(),
                card.name(),
                card.slug(),
                card.path(),
                card.url(),
                description,
                links);
        var parts = new ArrayList<>(Findable.Part.names(content.name()));
        if (description != null) {
            parts.add(Findable.Part.around(card.locale(), description));
        }
        return new Rendered(view, card, null, Findable.of(parts, Instant.EPOCH));
    }

    @Override
    public String served() {
        return TagUse.SERVED;
    }
}
