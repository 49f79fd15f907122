package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A text of a document whose line feeds and spaces mean themselves. */
final class HtmlListing implements NodeFilter {
    private final StringBuilder lines = new StringBuilder();
    private final List<Element> shown = new ArrayList<>();
    private final Galley galley;

    private HtmlListing(Galley galley) {
        this.galley = galley;
    }

    static HtmlListing of(Element pre, Galley galley) {
        HtmlListing listing = new HtmlListing(galley);
        pre.childNodes().forEach(child -> NodeTraversor.filter(listing, child));
        return listing;
    }

    String lines() {
        return lines.toString().stripTrailing();
    }

    /** Pictures and players in it, in order. */
    List<Element> shown() {
        return shown;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.append(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (HtmlElements.vanishes(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isNotKept(element)) {
            galley.lose(Loss.Code.ELEMENT, HtmlElements.named(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        return read(element);
    }

    private FilterResult read(Element element) {
        if (HtmlElements.isShown(element)) {
            shown.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            lines.append('\n');
        }
        if (HtmlElements.isBlock(element)) {
            newLine();
        }
        if (HtmlImages.isLetter(element)) {
            lines.append(element.attr("alt"));
        }
        String address = element.normalName().equals("a") ? HtmlLinks.address(element.attr("href")) : "";
        if (!address.isEmpty()) {
            galley.lose(Loss.Code.LINK, address);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && HtmlElements.isBlock(element)) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private void newLine() {
        if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
            lines.append('\n');
        }
    }
}
