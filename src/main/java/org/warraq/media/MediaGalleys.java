package org.warraq.media;

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
import org.warraq.editorial.Galley;
import org.warraq.editorial.GalleySource;
import org.warraq.editorial.KindType;
import org.warraq.editorial.Rendered;
import org.warraq.imaging.Presets;
import org.warraq.text.Languages;
import org.warraq.text.Localized;

/** Sets assets from what was written last, as long as they may be shown: what is blocked or has expired has no card. */
@ApplicationScoped
public class MediaGalleys implements GalleySource {

    /** The kind, as contents and the log name it. */
    public static final String NAME = "media";

    static final KindType<AssetContent> TYPE =
            new KindType<>(NAME, "media", 'm', AssetContent.class, Image.class, MediaCard.class);

    /** An asset is served while something live shows it, and no longer. */
    static final String SERVED = shown("r.item");

    /** Large enough to have all renditions there are. */
    private static final int LARGE = 10_000;

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    @Inject
    MediaAddresses addresses;

    @Inject
    MediaSignatures signatures;

    /** A clause: whether something live shows the asset whose id is {@code id}, a column of the statement. */
    static String shown(String id) {
        return "(exists (select 1 from rendering u where u.sources @> array[" + id + "] and u.kind <> 'media') or "
                + MediaShowings.now(id) + ")";
    }

    @Override
    public Map<String, Class<? extends Card>> cards() {
        return Map.of(NAME, MediaCard.class);
    }

    @Override
    public Collection<Class<?>> views() {
        return List.of(Image.class, MediaFile.class);
    }

    @Override
    public String shape() {
        return addresses.base() + " " + Presets.of("image/jpeg", LARGE, LARGE)
                + Presets.clean("image/jpeg", LARGE, LARGE);
    }

    /** Who sees a draft sees its pictures, though nothing live shows them. */
    @Override
    public Card proof(Card card) {
        return card instanceof MediaCard media ? media.at(signatures::signed) : card;
    }

    @Override
    public String served() {
        return SERVED;
    }

    @Override
    public List<Galley> galleys(Collection<UUID> ids) {
        return Asset.locked(ids).stream().filter(Asset::shown).map(this::galley).toList();
    }

    /** Also of what may not be shown, for the log. */
    Galley galley(Asset asset) {
        var content = content(asset);
        return new Galley(
                asset.id,
                NAME,
                Math.toIntExact(asset.version),
                languages.tags(),
                Set.of(),
                List.of(asset.id),
                (locale, cards) -> rendered(card(asset, content, locale)),
                () -> {
                    // No list has assets in it.
                });
    }

    AssetContent content(Asset asset) {
        try {
            return json.readValue(asset.content, AssetContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored of an asset does not read", e);
        }
    }

    private MediaCard card(Asset asset, AssetContent content, String locale) {
        return new MediaCard(
                asset.id,
                NAME,
                locale,
                asset.id.toString(),
                addresses.path(asset),
                addresses.url(asset),
                asset.mediaType,
                content.fileName(),
                asset.bytes,
                asset.width,
                asset.height,
                asset.durationMillis,
                text(content.alt(), locale),
                text(content.caption(), locale),
                content.credit(),
                content.focalPoint(),
                asset.blurhash,
                addresses.renditions(asset));
    }

    private String text(Localized texts, String locale) {
        return texts == null ? null : texts.text(languages, locale);
    }

    private static Rendered rendered(MediaCard card) {
        return new Rendered(card.isImage() ? Image.of(card) : MediaFile.of(card), card, null, null);
    }
}
