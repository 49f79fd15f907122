package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets what a document shows, with what is written under it. */
final class HtmlPictures {
    private final Pictures pictures;
    private final Galley galley;

    HtmlPictures(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
    }

    /** One by itself; nothing if it was not taken. */
    List<Block> single(Element image) {
        return image(new Plate(Plate.Kind.PICTURE, image)).map(List::of).orElse(List.of());
    }

    Optional<Block> image(Plate plate) {
        Wording words = wording(plate);
        return HtmlImages.take(plate.element(), words, pictures, galley)
                .map(media -> new Image(null, media, words.caption(), words.alt(), words.credit()));
    }

    /** Several as one; nothing if none was taken. */
    Optional<Block> gallery(List<Plate> plates) {
        List<Gallery.Picture> taken = new ArrayList<>();
        for (Plate plate : plates) {
            Wording words = wording(plate);
            HtmlImages.take(plate.element(), words, pictures, galley)
                    .map(media -> new Gallery.Picture(null, media, words.caption(), words.alt(), words.credit()))
                    .ifPresent(taken::add);
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Gallery(null, taken));
    }

    /** What is no picture. */
    Optional<Block> apart(Plate plate) {
        Caption caption = plate.caption();
        return plate.isQuotation()
                ? HtmlQuotes.quote(plate.element(), caption, galley)
                : HtmlPlayers.attachment(plate, pictures);
    }

    private static Wording wording(Plate plate) {
        Caption caption = plate.caption();
        return new Wording(orNull(caption.words()), HtmlImages.alt(plate.element()), orNull(caption.credit()));
    }

    static String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
