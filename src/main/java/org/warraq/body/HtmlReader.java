package org.warraq.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.warraq.body.Setting.Alone;
import org.warraq.body.TextBlock.ListItem;
import org.warraq.body.TextBlock.Style;

/**
 * Reads a document from its beginning to its end, without recursion: nobody knows how deep others nest. Known elements
 * become blocks and marks, unknown ones are looked through.
 */
final class HtmlReader implements NodeFilter {
    private static final Pattern EMPTY_LINE = Pattern.compile("\r?\n[ \t\r]*\n");

    private final Galley galley;
    private final HtmlBlocks apart;
    private final HtmlFigures figures;
    private final Deque<Place> places = new ArrayDeque<>();
    private final boolean lineByLine;
    private int items;
    private MarkDef told;

    /** @param lineByLine whether a line feed between blocks is meant as one, as where paragraphs are told by empty lines */
    private HtmlReader(Pictures pictures, Galley galley, boolean lineByLine) {
        this.galley = galley;
        this.apart = new HtmlBlocks(pictures, galley);
        this.figures = new HtmlFigures(pictures, galley);
        this.lineByLine = lineByLine;
    }

    static Converted converted(Element body, Pictures pictures) {
        boolean byEmptyLines = body.selectFirst("p") == null
                && body.textNodes().stream()
                        .anyMatch(
                                text -> EMPTY_LINE.matcher(text.getWholeText()).find());
        Galley galley = new Galley();
        new HtmlReader(pictures, galley, byEmptyLines).read(body, Place.BODY);
        return galley.converted();
    }

    /** The blocks of a part of a document, which stands at that place. */
    static List<Block> part(Element part, Pictures pictures, Galley whole, Place place) {
        Galley galley = whole.part();
        new HtmlReader(pictures, galley, false).read(part, place);
        return galley.blocks();
    }

    private void read(Element root, Place place) {
        places.push(place);
        root.childNodes().forEach(child -> NodeTraversor.filter(this, child));
        galley.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        }
        return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
    }

    private void text(String text) {
        Place place = places.element();
        if (!place.setting().bare() || text.indexOf('\n') < 0) {
            write(text, place);
            return;
        }
        String[] paragraphs = EMPTY_LINE.split(text, -1);
        for (int at = 0; at < paragraphs.length; at++) {
            if (at > 0) {
                galley.end();
            }
            lines(paragraphs[at], place);
        }
    }

    private void lines(String paragraph, Place place) {
        String[] lines = lineByLine ? paragraph.split("\n", -1) : new String[] {paragraph};
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                galley.lineBreak();
            }
            write(lines[at], place);
        }
    }

    private void write(String text, Place place) {
        if (!text.chars().allMatch(MarkdownText::isSpace)) {
            figures.interrupt();
        }
        galley.text(text, place.manner(), place.setting());
    }

    private FilterResult element(Element element) {
        if (HtmlElements.vanishes(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isNotKept(element)) {
            galley.lose(Loss.Code.ELEMENT, HtmlElements.named(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            galley.lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlImages.isLetter(element)) {
            write(element.attr("alt"), places.element());
            return FilterResult.SKIP_ENTIRELY;
        }
        return isDone(element, places.element()) ? FilterResult.SKIP_ENTIRELY : open(element);
    }

    /** Whether all of it is done, with what is in it. */
    private boolean isDone(Element element, Place place) {
        tellLinkAround(element, place.manner().link());
        if (figures.takes(element, place)) {
            return true;
        }
        Optional<List<Block>> blocks = apart.of(element, place);
        if (blocks.isPresent()) {
            figures.interrupt();
            galley.addAll(blocks.get());
        }
        return blocks.isPresent();
    }

    /** A body has no place for it; one that shows the picture larger is no loss. */
    private void tellLinkAround(Element element, MarkDef link) {
        boolean lost = link != told
                && HtmlElements.isShown(element)
                && link instanceof Link to
                && !HtmlImages.isPicture(to.href());
        if (lost) {
            galley.lose(Loss.Code.LINK, ((Link) link).href());
            told = link;
        }
    }

    private FilterResult open(Element element) {
        Place place = places.element();
        boolean block = HtmlElements.isBlock(element);
        if (block) {
            galley.end();
        }
        boolean looked = apart.looksAt(element) || figures.looksAt(element);
        figures.enter(element);
        Manner manner = Manners.of(element, place.manner());
        Setting setting = block ? setting(element, place.setting().in(manner.tongue())) : place.setting();
        Place within = place.with(linked(element, manner), setting);
        places.push(looked ? within.afterALook() : within);
        HtmlNumbers.tell(element, galley);
        quotationMark(element, "«");
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            quotationMark(element, "»");
            places.pop();
            if (HtmlElements.isBlock(element)) {
                galley.end();
            }
            figures.leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void quotationMark(Element element, String mark) {
        if (element.normalName().equals("q")) {
            write(mark, places.element());
        }
    }

    private Manner linked(Element element, Manner manner) {
        return element.normalName().equals("a")
                ? HtmlLinks.of(element, galley).map(manner::to).orElse(manner)
                : manner;
    }

    private Setting setting(Element element, Setting around) {
        return switch (element.normalName()) {
            case "h1", "h2" -> around.in(Style.H2);
            case "h3" -> around.in(Style.H3);
            case "h4", "h5", "h6" -> around.in(Style.H4);
            case "blockquote" -> around.quoted();
            case "ul", "menu", "dir" -> around.list(ListItem.BULLET);
            case "ol" -> around.list(ListItem.NUMBER);
            case "li" -> around.item(++items);
            case "figure" -> around.paragraph().alone(Alone.SHOWN);
            case "p" ->
                WordPaste.item(element, around, items + 1).map(this::counted).orElse(paragraph(element, around));
            default -> around.paragraph();
        };
    }

    private static Setting paragraph(Element element, Setting around) {
        Setting paragraph = around.paragraph();
        return element.attr("data-block").equals("block") ? paragraph.alone(Alone.WRITTEN) : paragraph;
    }

    private Setting counted(Setting item) {
        items++;
        return item;
    }
}
