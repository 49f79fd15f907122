package org.warraq.articles;

import java.util.Optional;
import java.util.UUID;
import org.warraq.body.Card;
import org.warraq.body.Exhibits;
import org.warraq.body.Wording;
import org.warraq.editorial.Cards;

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

    /** None: the library has nothing yet. */
    @Override
    public Optional<Card> image(UUID media, Wording words) {
        return Optional.empty();
    }

    /** None: the library has nothing yet. */
    @Override
    public Optional<Card> file(UUID media, Wording words) {
        return Optional.empty();
    }
}
