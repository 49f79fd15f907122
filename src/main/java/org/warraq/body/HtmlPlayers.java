package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** What is played in a document: our own recordings, films and documents, and what is embedded from elsewhere. */
final class HtmlPlayers {
    private final Galley galley;

    HtmlPlayers(Galley galley) {
        this.galley = galley;
    }

    /** A figure's, with what is written under it. */
    List<Block> captioned(Element player, Element figure) {
        String caption = HtmlWords.of(figure.selectFirst(HtmlPictures.CAPTION));
        String transcript = HtmlWords.of(figure.selectFirst(".transcript"));
        Optional<Block> own = own(player, caption, transcript);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<Block> blocks = new ArrayList<>(single(player));
        if (!caption.isEmpty()) {
            blocks.add(TextBlock.paragraph(caption));
        }
        return blocks;
    }

    /** One by itself: a block of its own, or a link to it. */
    List<Block> single(Element player) {
        Optional<Block> own = own(player, "", "");
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

    /** A figure that holds nothing but an address, as those of WordPress and our own do. */
    Optional<List<Block>> addressed(Element figure) {
        String words = HtmlWords.of(figure, HtmlPictures::isCaption);
        if (!words.startsWith("http") || !Addresses.isLink(words)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(embedded(words));
        String caption = HtmlWords.of(figure.selectFirst(HtmlPictures.CAPTION));
        if (!caption.isEmpty()) {
            blocks.add(TextBlock.paragraph(caption));
        }
        return Optional.of(blocks);
    }

    private List<Block> embedded(String address) {
        Optional<Block> embed = Embeds.of(address);
        if (embed.isEmpty()) {
            galley.lose(Loss.Code.EMBED, address);
        }
        return List.of(embed.orElseGet(() -> link(address)));
    }

    private static Optional<Block> own(Element player, String caption, String transcript) {
        String words = caption.isEmpty() ? null : caption;
        String said = transcript.isEmpty() ? null : transcript;
        Optional<UUID> media = HtmlLinks.id(player, "data-media").or(() -> HtmlImages.own(address(player)));
        return media.map(id -> switch (player.normalName()) {
            case "audio" -> new Audio(null, id, words, said);
            case "video" -> new Video(null, id, words, said);
            default -> new File(null, id, words, said);
        });
    }

    private static String address(Element player) {
        Element source = player.hasAttr("src") ? player : player.selectFirst("source[src], [href]");
        if (source == null) {
            return HtmlLinks.address(player.attr("data-src"));
        }
        return HtmlLinks.address(source.hasAttr("src") ? source.attr("src") : source.attr("href"));
    }

    private static Block link(String address) {
        List<MarkDef> markDefs = List.of(new Link("m1", address, null));
        return new TextBlock(null, null, null, null, List.of(Span.of(address, "m1")), markDefs, null, null);
    }
}
