package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.warraq.body.TextBlock.Style;

/** Elements that are no running text, each with all that stands in it. */
final class HtmlBlocks {
    private static final Set<String> BOXES = Set.of("figure", "aside", "blockquote", "table");

    /** What no box can hold. */
    private static final String MORE = "img, table, ul, ol, figure, iframe, pre, blockquote, hr, audio, video";

    private final Pictures pictures;
    private final Galley galley;
    private final HtmlFigures figures;
    private final HtmlPictures single;
    private final HtmlPlayers players;

    HtmlBlocks(Pictures pictures, Galley galley) {
        this.pictures = pictures;
        this.galley = galley;
        this.figures = new HtmlFigures(pictures, galley);
        this.single = new HtmlPictures(pictures, galley);
        this.players = new HtmlPlayers(galley);
    }

    /** Whether more than the element itself must be seen to tell what it is. */
    boolean looksAt(Element element) {
        return BOXES.contains(element.normalName()) || HtmlFigures.isNamedSo(element);
    }

    /** Empty for running text, and for what is only a container of it. */
    Optional<List<Block>> of(Element element, Place place) {
        Optional<List<Block>> plain = plain(element);
        if (plain.isPresent() || !looksAt(element) || !place.maySeeAhead()) {
            return plain;
        }
        return switch (element.normalName()) {
            case "aside" -> callout(element, place);
            case "table" -> HtmlTables.of(element, pictures, galley);
            case "blockquote" -> HtmlQuotes.of(element);
            default -> figures.of(element);
        };
    }

    private Optional<List<Block>> plain(Element element) {
        return switch (element.normalName()) {
            case "img" -> Optional.of(single.single(element));
            case "hr" -> Optional.of(List.of(new Divider(null)));
            case "pre" -> listing(element);
            case "iframe", "audio", "video" -> Optional.of(players.single(element));
            case "p" -> reference(element);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Block>> listing(Element pre) {
        if (pre.className().contains("verse")) {
            String lines = pre.wholeText().strip();
            return Optional.of(lines.isEmpty() ? List.of() : List.of(TextBlock.paragraph(lines)));
        }
        String code = pre.wholeText().stripTrailing();
        Element named = pre.selectFirst("code[class]");
        String language = (named == null ? pre : named)
                .classNames().stream()
                        .filter(name -> name.startsWith("language-") || name.startsWith("lang-"))
                        .map(name -> name.substring(name.indexOf('-') + 1))
                        .findFirst()
                        .orElse(null);
        return Optional.of(code.isBlank() ? List.of() : List.of(new Code(null, language, code)));
    }

    private static Optional<List<Block>> reference(Element paragraph) {
        Element anchor = paragraph.hasClass("reference") ? paragraph.selectFirst("a[data-item]") : null;
        return anchor == null
                ? Optional.empty()
                : HtmlLinks.id(anchor, "data-item").map(id -> List.of(new Reference(null, id)));
    }

    /** A box of running text under at most one heading; any other is looked through. */
    private Optional<List<Block>> callout(Element aside, Place place) {
        if (aside.selectFirst(MORE) != null || aside.select("aside").size() > 1) {
            return Optional.empty();
        }
        Place within = new Place(place.manner(), Setting.BODY.paragraph(), place.looked() + 1);
        List<Block> blocks = HtmlReader.part(aside, pictures, galley, within);
        boolean running = blocks.stream().allMatch(TextBlock.class::isInstance);
        if (!running || blocks.isEmpty()) {
            return Optional.of(blocks);
        }
        List<TextBlock> texts =
                new ArrayList<>(blocks.stream().map(TextBlock.class::cast).toList());
        String title = texts.get(0).style() == Style.NORMAL ? null : Body.blockText(texts.remove(0));
        return Optional.of(List.of(Lines.callout(title, texts)));
    }
}
