package org.warraq.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Quotations of a document that name whom they quote, and those that stand for something embedded. */
final class HtmlQuotes {
    private static final Pattern DASHES = Pattern.compile("^[\\s—–-]+");

    private HtmlQuotes() {}

    /** Empty for a quotation that is running text: of nobody named, or with more in it than plain words. */
    static Optional<List<Block>> of(Element quotation, Galley galley) {
        Optional<Block> embed = embed(quotation);
        if (embed.isPresent()) {
            return embed.map(List::of);
        }
        Element name = name(quotation);
        if (name == null || !isPlain(quotation, name)) {
            return Optional.empty();
        }
        HtmlWords said = HtmlWords.of(name);
        if (!said.isPlain()) {
            return Optional.empty();
        }
        Caption caption = Caption.of(name, said);
        if (caption.person() == null) {
            said.tell(galley);
        }
        return Optional.of(quote(quotation, caption, galley).map(List::of).orElse(List.of()));
    }

    /** Whether it is a quotation of plain words whose figure is to name whom it quotes. */
    static boolean waitsForName(Element quotation) {
        return embed(quotation).isEmpty() && name(quotation) == null && isPlain(quotation, null);
    }

    /** Empty for nothing said. */
    static Optional<Block> quote(Element quotation, Caption caption, Galley galley) {
        Element name = name(quotation);
        HtmlWords words = HtmlWords.of(quotation, element -> element == name);
        if (words.text().isEmpty()) {
            return Optional.empty();
        }
        words.tell(galley);
        String who = DASHES.matcher(caption.all()).replaceFirst("");
        return Optional.of(new Quote(null, words.text(), caption.person(), who.isEmpty() ? null : who));
    }

    private static Element name(Element quotation) {
        return quotation.children().stream()
                .filter(child ->
                        child.normalName().equals("cite") || child.normalName().equals("footer"))
                .findFirst()
                .orElse(null);
    }

    /** Links, lists and pictures have no place in a quotation of its own, and are worth more than the form. */
    private static boolean isPlain(Element quotation, Element name) {
        HtmlWords words = HtmlWords.of(quotation, element -> element == name);
        return words.isPlain() && words.links().isEmpty();
    }

    /** Quotations that the scripts of their providers make players of. */
    private static Optional<Block> embed(Element quotation) {
        boolean known = quotation.hasClass("twitter-tweet")
                || quotation.hasClass("twitter-video")
                || quotation.hasClass("instagram-media")
                || quotation.hasClass("tiktok-embed");
        if (!known) {
            return Optional.empty();
        }
        Stream<String> named = Stream.of(quotation.attr("data-instgrm-permalink"), quotation.attr("cite"));
        Stream<String> linked = quotation.select("a[href]").stream()
                .map(anchor -> anchor.attr("href"))
                .filter(address -> address.contains("/status/") || address.contains("/p/"));
        return Stream.concat(named, linked)
                .filter(address -> !address.isBlank())
                .map(Embeds::of)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
