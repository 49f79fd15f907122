package org.warraq.articles;

import java.util.Optional;
import java.util.UUID;
import org.warraq.body.Card;
import org.warraq.body.Exhibits;
import org.warraq.body.Wording;
import org.warraq.editorial.Cards;
import org.warraq.media.Image;
import org.warraq.media.MediaCard;
import org.warraq.media.MediaFile;

/**
 * What the body of an article in that language may show.
 *
 * @param locale whose words the cards carry
 */
record BodyExhibits(Cards cards, String locale) implements Exhibits {

    @Override
    public Optional<Card> card(UUID item) {
        return cards.card(item, locale).map(card -> new Card(card.label(), card));
    }

    @Override
    public Optional<Card> image(UUID media, Wording words) {
        return cards.card(media, locale, MediaCard.class)
                .filter(MediaCard::isImage)
                .map(card -> Image.of(card, words.caption(), words.alt(), words.credit()))
                .map(image -> new Card(firstOf(image.caption(), image.alt(), image.url()), image));
    }

    @Override
    public Optional<Card> file(UUID media, Wording words) {
        return cards.card(media, locale, MediaCard.class)
                .map(card -> MediaFile.of(card, words.caption(), words.credit()))
                .map(file -> new Card(firstOf(file.caption(), file.fileName(), file.url()), file));
    }

    /** An empty text is said on purpose: what is mere ornament has nothing to say. */
    private static String firstOf(String text, String other, String address) {
        if (text != null) {
            return text;
        }
        return other == null ? address : other;
    }
}
