package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.warraq.body.TextBlock.Style;

/** Elements that are no running text, each with all that stands in it. */
final class HtmlBlocks {
    private static final Set<String> BOXES = Set.of("aside", "blockquote", "table");

    private final Pictures pictures;
    private final Galley galley;
    private final HtmlPictures single;
    private final HtmlPlayers players;

    HtmlBlocks(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
        this.single = new HtmlPictures(pictures, galley);
        this.players = new HtmlPlayers(pictures, galley);
    }

    /** Whether more than the element itself must be seen to tell what it is. */
    boolean looksAt(Element element) {
        return BOXES.contains(element.normalName());
    }

    /** Empty for running text, and for what is only a container of it. */
    Optional<List<Block>> of(Element element, Place place) {
        Optional<List<Block>> plain = plain(element);
        if (plain.isPresent() || !looksAt(element) || !place.maySeeAhead()) {
            return plain;
        }
        return switch (element.normalName()) {
            case "aside" -> callout(element, place);
            case "table" -> HtmlTables.of(element, galley).map(blocks -> withShown(blocks, element));
            default -> HtmlQuotes.of(element, galley);
        };
    }

    private Optional<List<Block>> plain(Element element) {
        return switch (element.normalName()) {
            case "img" -> Optional.of(single.single(element));
            case "hr" -> Optional.of(List.of(new Divider(null)));
            case "pre" -> Optional.of(listing(element));
            case "iframe", "audio", "video" -> Optional.of(players.single(element));
            case "p" -> reference(element);
            default -> fallback(element);
        };
    }

    /** What the script of a provider makes a player of. */
    private static Optional<List<Block>> fallback(Element element) {
        boolean player = element.hasClass("fb-post")
                || element.hasClass("fb-video")
                || element.normalName().equals("figure");
        return player && element.hasAttr("data-href")
                ? Embeds.of(element.attr("data-href")).map(List::of)
                : Optional.empty();
    }

    private List<Block> listing(Element pre) {
        List<Block> blocks = new ArrayList<>();
        HtmlListing listing = HtmlListing.of(pre, galley);
        boolean verse = pre.className().contains("verse");
        if (!listing.lines().isBlank()) {
            blocks.add(
                    verse
                            ? TextBlock.paragraph(listing.lines().strip())
                            : new Code(null, language(pre), listing.lines()));
        }
        if (verse && HtmlWords.of(pre).isMarked()) {
            galley.lose(Loss.Code.MARKS, listing.lines());
        }
        listing.shown().forEach(shown -> blocks.addAll(shown(shown)));
        return blocks;
    }

    private static String language(Element pre) {
        Element named = pre.selectFirst("code[class]");
        return (named == null ? pre : named)
                .classNames().stream()
                        .filter(name -> name.startsWith("language-") || name.startsWith("lang-"))
                        .map(name -> name.substring(name.indexOf('-') + 1))
                        .findFirst()
                        .orElse(null);
    }

    private List<Block> withShown(List<Block> blocks, Element table) {
        List<Block> all = new ArrayList<>(blocks);
        HtmlWords.of(table).shown().forEach(shown -> all.addAll(shown(shown)));
        return all;
    }

    private List<Block> shown(Element element) {
        return HtmlElements.isPlayer(element) ? players.single(element) : single.single(element);
    }

    private static Optional<List<Block>> reference(Element paragraph) {
        Element anchor = paragraph.hasClass("reference") ? paragraph.selectFirst("a[data-item]") : null;
        return anchor == null
                ? Optional.empty()
                : HtmlLinks.id(anchor, "data-item").map(id -> List.of(new Reference(null, id)));
    }

    /** A box of running text under at most one heading; any other is looked through. */
    private Optional<List<Block>> callout(Element aside, Place place) {
        if (HtmlElements.anyIn(aside, HtmlBlocks::isNothingForABox)) {
            return Optional.empty();
        }
        Place within = new Place(place.manner(), Setting.BODY.paragraph(), place.looked() + 1);
        List<Block> blocks = HtmlReader.part(aside, pictures, galley, within);
        List<TextBlock> texts = new ArrayList<>();
        blocks.stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .forEach(texts::add);
        boolean running = texts.size() == blocks.size()
                && texts.stream().skip(1).allMatch(text -> text.style() == Style.NORMAL && text.listItem() == null);
        if (!running || texts.isEmpty() || texts.get(0).listItem() != null) {
            return Optional.of(blocks);
        }
        String title = texts.get(0).style() == Style.NORMAL ? null : title(texts.remove(0));
        return Optional.of(List.of(Lines.callout(title, texts)));
    }

    private static boolean isNothingForABox(Element element) {
        boolean structure = HtmlElements.isStructure(element) && !HtmlElements.isHeading(element);
        return structure || HtmlElements.isShown(element);
    }

    private String title(TextBlock heading) {
        String title = Body.blockText(heading);
        boolean marked =
                heading.children().stream().anyMatch(span -> !span.marks().isEmpty());
        if (marked) {
            galley.lose(Loss.Code.MARKS, title);
        }
        return title;
    }
}
