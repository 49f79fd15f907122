package org.warraq.body;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Figures of a document, whether they are called so or not: what stands in one says what it is. */
final class HtmlFigures {
    private static final String TEXT = "table, pre, ol, ul:not(.blocks-gallery-grid), h1, h2, h3";

    private final HtmlPictures pictures;
    private final HtmlPlayers players;

    HtmlFigures(Pictures pictures, Galley galley) {
        this.pictures = new HtmlPictures(pictures, galley);
        this.players = new HtmlPlayers(galley);
    }

    /** Whether it stands for a figure by what its author called it. */
    static boolean isNamedSo(Element element) {
        return element.hasClass("wp-caption")
                || HtmlPictures.isGallery(element)
                || element.hasClass("fb-post")
                || element.hasClass("fb-video");
    }

    /** Empty for what is only a container. */
    Optional<List<Block>> of(Element figure) {
        if (figure.hasAttr("data-href")) {
            return Embeds.of(figure.attr("data-href")).map(List::of);
        }
        Element quotation = figure.selectFirst("blockquote");
        if (quotation != null) {
            return HtmlQuotes.of(quotation, figure.selectFirst("figcaption, cite"));
        }
        Element player = figure.selectFirst("iframe, audio, video, a[data-media]");
        if (player != null) {
            return Optional.of(players.captioned(player, figure));
        }
        List<Element> images = figure.select("img");
        if (!images.isEmpty()) {
            boolean text = figure.select(TEXT).stream().anyMatch(element -> element != figure);
            return text ? Optional.empty() : Optional.of(pictures.captioned(images, figure));
        }
        return players.addressed(figure);
    }
}
