package org.warraq.fronts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.warraq.editorial.Card;
import org.warraq.editorial.DeliveryPaths;
import org.warraq.editorial.Galley;
import org.warraq.editorial.GalleySource;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Links;
import org.warraq.editorial.Rendered;
import org.warraq.text.Direction;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/** Sets fronts: their names only, as what stands on them is looked up when they are asked for. */
@ApplicationScoped
public class FrontGalleys implements GalleySource {

    static final String NAME = "front";
    static final KindType<FrontContent> TYPE =
            new KindType<>(NAME, "fronts", 'f', FrontContent.class, FrontView.class, FrontCard.class);

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    @Override
    public Map<String, Class<? extends Card>> cards() {
        return Map.of(NAME, FrontCard.class);
    }

    @Override
    public Collection<Class<?>> views() {
        return List.of(FrontView.class);
    }

    @Override
    public List<Galley> galleys(Collection<UUID> ids) {
        return Front.locked(ids).stream()
                .map(front -> galley(front, content(FrontVersion.newest(front))))
                .toList();
    }

    Galley galley(Front front, FrontContent content) {
        var id = front.id;
        var slug = front.slug;
        var name = content.name();
        return new Galley(
                id,
                NAME,
                Math.toIntExact(front.version),
                languages.tags(),
                Set.of(),
                List.of(id),
                (locale, cards) -> rendered(id, slug, name, content.locale() == null ? locale : content.locale()),
                () -> {
                    // What delivery finds of it does not depend on how texts are rendered.
                });
    }

    FrontContent content(FrontVersion version) {
        try {
            return json.readValue(version.content, FrontContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored front does not read", e);
        }
    }

    private Rendered rendered(UUID id, String slug, Localized name, String asked) {
        var locale = name.localeFor(languages, asked).orElseThrow();
        var card = new FrontCard(
                id,
                NAME,
                locale,
                Direction.of(locale),
                name.get(locale),
                slug,
                new Links(DeliveryPaths.self(NAME, id)));
        return new Rendered(FrontView.of(card), card, null, null);
    }
}
