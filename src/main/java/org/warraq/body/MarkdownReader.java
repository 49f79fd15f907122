package org.warraq.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as the HTML that it stands for, so that HTML within it needs no way of its own. Goes through the nodes
 * without recursion; the renderer of the library does not.
 */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .customBlockParserFactory(Seam.FACTORY)
            .build();

    /**
     * A line that opens more lists and quotations than anybody means. Each line would be looked at in each of those that
     * are open.
     */
    private static final Pattern TOO_DEEP =
            Pattern.compile("(?m)^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>*+-])){40})");

    /** More empty lines than anybody means. Each would be looked at in all lists that are open, to which it costs nothing. */
    private static final Pattern TOO_EMPTY = Pattern.compile("(\\n(?:[ \\t\\r]*+\\n){100}+)(?:[ \\t\\r]*+\\n)++");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> ends = new ArrayDeque<>();

    private MarkdownReader() {}

    static String html(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        String shallow = TOO_DEEP.matcher(Brackets.tamed(markdown)).replaceAll("$1\\\\");
        reader.walk(PARSER.parse(TOO_EMPTY.matcher(shallow).replaceAll("$1")));
        return reader.out.toString();
    }

    private void walk(Node root) {
        Node node = root;
        enter(node);
        while (node != null) {
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                enter(node);
                continue;
            }
            while (node != null && (node == root || node.getNext() == null)) {
                leave();
                node = node == root ? null : node.getParent();
            }
            if (node != null) {
                leave();
                node = node.getNext();
                enter(node);
            }
        }
    }

    private void enter(Node node) {
        String element = element(node);
        ends.push(element.isEmpty() ? "" : "</" + element + ">");
        if (node.getParent() instanceof Seam seam && seam.joins()) {
            join(seam);
        } else if (node instanceof Link link) {
            out.append("<a").append(HtmlText.attribute("href", link.getDestination()));
            out.append(HtmlText.attribute("title", link.getTitle())).append('>');
        } else if (!element.isEmpty()) {
            // A table of Markdown is one, however few cells it has.
            out.append('<').append(element).append(node instanceof TableBlock ? " data-block=\"table\"" : "");
            out.append(node instanceof OrderedList list ? start(list) : "").append('>');
        } else {
            out.append(MarkdownLeaves.html(node));
        }
    }

    /** The paragraph before goes on in this one. */
    private void join(Seam seam) {
        out.setLength(out.length() - "</p>".length() - (seam.isAfterBackslash() ? 1 : 0));
        out.append(seam.isAfterLineBreak() ? "<br>" : "\n");
    }

    private void leave() {
        out.append(ends.pop());
    }

    private static String start(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return HtmlText.attribute("start", number == null || number == 1 ? null : number);
    }

    /** Empty for what has no contents, and for the document. */
    private static String element(Node node) {
        if (node instanceof Heading heading) {
            return "h" + heading.getLevel();
        }
        if (node instanceof TableCell cell) {
            return cell.isHeader() ? "th" : "td";
        }
        return ELEMENTS.getOrDefault(node.getClass(), "");
    }

    private static final Map<Class<?>, String> ELEMENTS = Map.ofEntries(
            Map.entry(org.commonmark.node.Paragraph.class, "p"),
            Map.entry(BlockQuote.class, "blockquote"),
            Map.entry(BulletList.class, "ul"),
            Map.entry(OrderedList.class, "ol"),
            Map.entry(ListItem.class, "li"),
            Map.entry(Emphasis.class, "em"),
            Map.entry(StrongEmphasis.class, "strong"),
            Map.entry(Strikethrough.class, "s"),
            Map.entry(Link.class, "a"),
            Map.entry(TableBlock.class, "table"),
            Map.entry(TableHead.class, "thead"),
            Map.entry(TableBody.class, "tbody"),
            Map.entry(TableRow.class, "tr"));
}
