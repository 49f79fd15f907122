package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What an element says in plain words: captions, cells, names. Its paragraphs are lines. What plain words cannot say is
 * noticed, to be told or kept otherwise.
 */
final class HtmlWords implements NodeFilter {
    private final Paragraph words = new Paragraph();
    private final Predicate<Element> except;
    private final List<Element> shown = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> notKept = new ArrayList<>();
    private boolean structured;
    private boolean marked;

    private HtmlWords(Predicate<Element> except) {
        this.except = except;
    }

    /** No words for null. */
    static HtmlWords of(Element element) {
        return of(element, none -> false);
    }

    static HtmlWords of(Element element, Predicate<Element> except) {
        HtmlWords reading = new HtmlWords(except);
        if (element != null) {
            element.childNodes().forEach(child -> NodeTraversor.filter(reading, child));
        }
        return reading;
    }

    String text() {
        return words.isBlank() ? "" : words.text();
    }

    /** Whether there are but words in it, however they are marked. */
    boolean isPlain() {
        return !structured && shown.isEmpty();
    }

    /** Pictures and players in it, in order. */
    List<Element> shown() {
        return shown;
    }

    /** Where its links lead. */
    List<String> links() {
        return links;
    }

    boolean isMarked() {
        return marked;
    }

    /** Tells of what is lost where the words alone are kept. */
    void tell(Galley galley) {
        links.forEach(link -> galley.lose(Loss.Code.LINK, link));
        tellNotKept(galley);
        if (marked) {
            galley.lose(Loss.Code.MARKS, text());
        }
    }

    void tellNotKept(Galley galley) {
        notKept.forEach(element -> galley.lose(Loss.Code.ELEMENT, element));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.text(text.getWholeText(), Manner.PLAIN);
        }
        return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        if (HtmlElements.vanishes(element) || except.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isNotKept(element)) {
            notKept.add(HtmlElements.named(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlElements.isShown(element)) {
            shown.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlImages.isLetter(element)) {
            words.text(element.attr("alt"), Manner.PLAIN);
        }
        notice(element);
        newLine(element);
        return FilterResult.CONTINUE;
    }

    private void notice(Element element) {
        structured |= HtmlElements.isStructure(element);
        String address = element.normalName().equals("a") ? HtmlLinks.address(element.attr("href")) : "";
        if (!address.isEmpty()) {
            links.add(address);
        }
        // The name of a work or a person: what it means is said by its place.
        boolean name = element.normalName().equals("cite");
        marked |= !name && !Manners.of(element, Manner.PLAIN).decorators().isEmpty();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            newLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private void newLine(Element element) {
        String name = element.normalName();
        if (HtmlElements.isBlock(element) || name.equals("br") || name.equals("pre")) {
            words.lineBreak();
        }
    }
}
