package org.warraq.body;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What the elements of a document are to a body. All that reads documents goes by this, so that no two disagree. */
final class HtmlElements {
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
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> STRUCTURES =
            Set.of("ul", "ol", "menu", "dir", "table", "pre", "hr", "figure", "blockquote", "aside");
    private static final Set<String> PLAYERS = Set.of("iframe", "audio", "video");

    private HtmlElements() {}

    /** Whether no reader is meant to see it, nor anything in it: programs, what is hidden, the bullets of Word's lists. */
    static boolean vanishes(Element element) {
        return VANISHING.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasClass("wp-block-file__button")
                || element.hasAttr("style") && isHiding(element.attr("style"));
    }

    private static boolean isHiding(String style) {
        String declarations = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return declarations.contains("display:none")
                || declarations.contains("visibility:hidden")
                || declarations.contains("visibility:collapse")
                || declarations.contains("mso-list:ignore")
                || declarations.contains("mso-hide:all");
    }

    /** Whether a reader sees it, but no body can hold it nor what is in it; to be told as a loss. */
    static boolean isNotKept(Element element) {
        return NOT_KEPT.contains(element.normalName());
    }

    /** What it was, for people. */
    static String named(Element element) {
        String words = element.text().strip();
        return "<" + element.normalName() + ">" + (words.isEmpty() ? "" : " " + words);
    }

    /** Whether it begins a line of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** Whether it says how texts stand to each other, which plain words cannot say. */
    static boolean isStructure(Element element) {
        return STRUCTURES.contains(element.normalName()) || isHeading(element);
    }

    /** A picture, or something that is played. */
    static boolean isShown(Element element) {
        return isPlayer(element) || element.normalName().equals("img") && !HtmlImages.isLetter(element);
    }

    static boolean isPlayer(Element element) {
        return PLAYERS.contains(element.normalName());
    }

    /** Whether such an element stands in it, where a reader sees it. */
    static boolean anyIn(Element around, Predicate<Element> such) {
        return NodeTraversor.filter(
                        (node, depth) -> {
                            if (!(node instanceof Element element) || element == around) {
                                return FilterResult.CONTINUE;
                            }
                            if (vanishes(element)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            return such.test(element) ? FilterResult.STOP : FilterResult.CONTINUE;
                        },
                        around)
                == FilterResult.STOP;
    }
}
