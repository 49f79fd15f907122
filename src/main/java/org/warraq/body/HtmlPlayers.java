package org.warraq.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** What is played in a document: our own recordings, films and documents, and what is embedded from elsewhere. */
final class HtmlPlayers {
    private final Pictures pictures;
    private final Galley galley;

    HtmlPlayers(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
    }

    /** One by itself: a block of its own, or a link to it. */
    List<Block> single(Element player) {
        Optional<Block> own = attachment(new Plate(Plate.Kind.PLAYER, player), pictures);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        String address = address(player);
        boolean framed = player.normalName().equals("iframe");
        Optional<Block> embed = framed ? Embeds.of(address) : Optional.empty();
        if (embed.isPresent()) {
            return List.of(embed.get());
        }
        galley.lose(framed ? Loss.Code.EMBED : Loss.Code.RECORDING, address);
        return Addresses.isLink(address) ? List.of(link(address)) : List.of();
    }

    /** One of the library; empty for what is elsewhere. */
    static Optional<Block> attachment(Plate plate, Pictures pictures) {
        String caption = HtmlPictures.orNull(plate.caption().all());
        String transcript = HtmlPictures.orNull(plate.transcript());
        return own(plate.element(), pictures).map(id -> switch (plate.element().normalName()) {
            case "audio" -> new Audio(null, id, caption, transcript);
            case "video" -> new Video(null, id, caption, transcript);
            default -> new File(null, id, caption, transcript);
        });
    }

    static Optional<UUID> own(Element player, Pictures pictures) {
        return HtmlLinks.id(player, "data-media").or(() -> HtmlImages.own(address(player), pictures));
    }

    private static String address(Element player) {
        Element source = player.hasAttr("src") ? player : player.selectFirst("source[src], [href]");
        if (source == null) {
            return HtmlLinks.address(player.attr("data-src"));
        }
        return HtmlLinks.address(source.hasAttr("src") ? source.attr("src") : source.attr("href"));
    }

    /** A paragraph that leads there. */
    static Block link(String address) {
        List<MarkDef> markDefs = List.of(new Link("m1", address, null));
        return new TextBlock(null, null, null, null, List.of(Span.of(address, "m1")), markDefs, null, null);
    }
}
