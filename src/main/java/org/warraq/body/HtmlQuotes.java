package org.warraq.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Quotations of a document that name whom they quote, and those that stand for something embedded. */
final class HtmlQuotes {
    private static final Pattern DASHES = Pattern.compile("^[\\s—–-]+");

    private HtmlQuotes() {}

    /** Empty for a quotation of nobody named, which is running text. */
    static Optional<List<Block>> of(Element quotation) {
        Optional<List<Block>> embed = embed(quotation);
        if (embed.isPresent()) {
            return embed;
        }
        Element name = quotation.selectFirst("> cite, > footer");
        // Links have no place in a quotation of its own, and are worth more than the form.
        boolean linked = quotation.select("a[href]").stream().anyMatch(anchor -> !isIn(name, anchor));
        return name == null || linked ? Optional.empty() : of(quotation, name);
    }

    /** @param name null where nobody is named */
    static Optional<List<Block>> of(Element quotation, Element name) {
        String text = HtmlWords.of(quotation, element -> element == name);
        String who = DASHES.matcher(HtmlWords.of(name)).replaceFirst("");
        Element anchor = name == null ? null : name.selectFirst("a[data-item]");
        UUID person = anchor == null ? null : HtmlLinks.id(anchor, "data-item").orElse(null);
        Block quote = new Quote(null, text, person, who.isEmpty() ? null : who);
        return Optional.of(text.isEmpty() ? List.of() : List.of(quote));
    }

    private static boolean isIn(Element name, Element anchor) {
        return name != null && anchor.parents().contains(name);
    }

    /** Quotations that the scripts of their providers make players of. */
    private static Optional<List<Block>> embed(Element quotation) {
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
                .findFirst()
                .map(List::of);
    }
}
