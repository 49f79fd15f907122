package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** Pictures of a document, with what is written under them. */
final class HtmlPictures {
    static final String CAPTION = "figcaption, .wp-caption-text, .gallery-caption, .caption";
    private static final String CREDIT = "cite, .credit, .copyright";

    private final Pictures pictures;
    private final Galley galley;

    HtmlPictures(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
    }

    /** The same as the selector; asking an element for it would go up through all that is around it. */
    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.hasClass("wp-caption-text")
                || element.hasClass("gallery-caption")
                || element.hasClass("caption");
    }

    static boolean isGallery(Element element) {
        return element.hasClass("gallery")
                || element.hasClass("wp-block-gallery")
                || element.hasClass("blocks-gallery-grid")
                || element.hasClass("tiled-gallery");
    }

    /** One by itself; nothing if it was not taken. */
    List<Block> single(Element image) {
        return image(image, wording(image, null)).map(List::of).orElse(List.of());
    }

    /** The pictures of a figure: a gallery, where they are several or it is called so. */
    List<Block> captioned(List<Element> images, Element figure) {
        if (!isGallery(figure) && images.size() == 1) {
            return image(images.get(0), wording(images.get(0), figure))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Gallery.Picture> taken = new ArrayList<>();
        for (Element image : images) {
            Wording words = wording(image, own(image, figure));
            HtmlImages.take(image, words, pictures, galley)
                    .map(media -> picture(media, words))
                    .ifPresent(taken::add);
        }
        List<Block> blocks = new ArrayList<>();
        if (!taken.isEmpty()) {
            blocks.add(new Gallery(null, taken));
        }
        String caption = HtmlWords.of(figure.selectFirst("> figcaption"));
        if (!caption.isEmpty()) {
            blocks.add(TextBlock.paragraph(caption));
        }
        return blocks;
    }

    /** What stands around one picture of a gallery, and around no other. */
    private static Element own(Element image, Element gallery) {
        for (Element around = image.parent(); around != null && around != gallery; around = around.parent()) {
            if (around.normalName().matches("figure|dl|li")) {
                return around;
            }
        }
        return null;
    }

    private Optional<Block> image(Element image, Wording words) {
        return HtmlImages.take(image, words, pictures, galley)
                .map(media -> new Image(null, media, words.caption(), words.alt(), words.credit()));
    }

    private static Gallery.Picture picture(UUID media, Wording words) {
        return new Gallery.Picture(null, media, words.caption(), words.alt(), words.credit());
    }

    /** @param around what holds the caption; null for none */
    private static Wording wording(Element image, Element around) {
        Element caption = around == null ? null : around.selectFirst(CAPTION);
        Element credit = caption == null ? null : caption.selectFirst(CREDIT);
        String words = HtmlWords.of(caption, element -> element == credit);
        String owner = HtmlWords.of(credit).replace('\n', ' ');
        return new Wording(orNull(words), HtmlImages.alt(image), orNull(owner));
    }

    private static String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
