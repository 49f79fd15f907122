package org.warraq.body;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What an element says in plain words: captions, cells, names. Its paragraphs are lines. */
final class HtmlWords implements NodeFilter {
    private static final Set<String> WORDLESS =
            Set.of("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "button");
    private static final Set<String> LINES = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "section",
            "article",
            "dt",
            "dd");

    private final Paragraph words = new Paragraph();
    private final Predicate<Element> except;

    private HtmlWords(Predicate<Element> except) {
        this.except = except;
    }

    /** Empty for null. */
    static String of(Element element) {
        return of(element, none -> false);
    }

    static String of(Element element, Predicate<Element> except) {
        if (element == null) {
            return "";
        }
        HtmlWords reading = new HtmlWords(except);
        element.childNodes().forEach(child -> NodeTraversor.filter(reading, child));
        return reading.words.isBlank() ? "" : reading.words.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.text(text.getWholeText(), Manner.PLAIN);
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (WORDLESS.contains(element.normalName()) || except.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlImages.isLetter(element)) {
            words.text(element.attr("alt"), Manner.PLAIN);
        }
        newLine(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            newLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private void newLine(Element element) {
        if (LINES.contains(element.normalName())) {
            words.lineBreak();
        }
    }
}
