package org.warraq.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.warraq.body.TextBlock.ListItem;
import org.warraq.body.TextBlock.Style;

/**
 * Reads a document from its beginning to its end, without recursion: nobody knows how deep others nest. Known elements
 * become blocks and marks, unknown ones are looked through.
 */
final class HtmlReader implements NodeFilter {
    private static final Set<String> VANISHING = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "noscript",
            "template",
            "xml",
            "param",
            "source",
            "track",
            "map",
            "area",
            "datalist",
            "noframes",
            "frame",
            "frameset",
            "rp");
    private static final Set<String> NOT_KEPT = Set.of(
            "object",
            "embed",
            "applet",
            "canvas",
            "svg",
            "math",
            "input",
            "select",
            "textarea",
            "button",
            "meter",
            "progress",
            "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern EMPTY_LINE = Pattern.compile("\r?\n[ \t\r]*\n");

    private final Galley galley;
    private final HtmlBlocks apart;
    private final Deque<Place> places = new ArrayDeque<>();
    private final boolean lineByLine;
    private int items;

    /** @param lineByLine whether a line feed between blocks is meant as one, as where paragraphs are told by empty lines */
    private HtmlReader(Pictures pictures, Galley galley, boolean lineByLine) {
        this.galley = galley;
        this.apart = new HtmlBlocks(pictures, galley);
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
            galley.text(text, place.manner(), place.setting());
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
            galley.text(lines[at], place.manner(), place.setting());
        }
    }

    private FilterResult element(Element element) {
        String name = element.normalName();
        if (VANISHING.contains(name) || WordPaste.isHidden(element) || element.hasClass("wp-block-file__button")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (NOT_KEPT.contains(name)) {
            galley.lose(Loss.Code.ELEMENT, "<" + name + ">");
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            galley.lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        return open(element, BLOCKS.contains(name));
    }

    private FilterResult open(Element element, boolean block) {
        Place place = places.element();
        if (HtmlImages.isLetter(element)) {
            galley.text(element.attr("alt"), place.manner(), place.setting());
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<List<Block>> blocks = apart.of(element, place);
        if (blocks.isPresent()) {
            galley.addAll(blocks.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (block) {
            galley.end();
        }
        Manner manner = Manners.of(element, place.manner());
        Setting setting = block ? setting(element, place.setting().in(manner.tongue())) : place.setting();
        Place within = place.with(linked(element, manner), setting);
        places.push(apart.looksAt(element) ? within.afterALook() : within);
        sign(element, "«", "\u2068");
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            sign(element, "»", "\u2069");
            places.pop();
            if (BLOCKS.contains(element.normalName())) {
                galley.end();
            }
        }
        return FilterResult.CONTINUE;
    }

    /**
     * Signs that an element stands for: quotation marks, and what isolates a name within a line of the other direction
     * (UAX 9, section 2.7).
     */
    private void sign(Element element, String quotation, String isolation) {
        Place place = places.element();
        if (element.normalName().equals("q")) {
            galley.text(quotation, place.manner(), place.setting());
        }
        boolean isolated = element.normalName().equals("bdi")
                && element.childNodeSize() > 0
                && element.childNodes().stream().allMatch(TextNode.class::isInstance);
        if (isolated) {
            galley.text(isolation, place.manner(), place.setting());
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
            case "p" ->
                WordPaste.item(element, around, items + 1).map(this::counted).orElse(around.paragraph());
            default -> around.paragraph();
        };
    }

    private Setting counted(Setting item) {
        items++;
        return item;
    }
}
