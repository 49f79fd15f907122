package org.warraq.body;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** What in Markdown has no contents that were Markdown again, as HTML. */
final class MarkdownLeaves {
    private MarkdownLeaves() {}

    static String html(Node node) {
        if (node instanceof Text text) {
            return HtmlText.escaped(text.getLiteral());
        }
        if (node instanceof Code code) {
            return "<code>" + HtmlText.escaped(code.getLiteral()) + "</code>";
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        if (node instanceof Image image) {
            return image(image);
        }
        return node instanceof Block ? block(node) : lineBreak(node);
    }

    /** Empty for what has contents. */
    private static String block(Node node) {
        if (node instanceof HtmlBlock html) {
            return html.getLiteral() + "\n";
        }
        if (node instanceof FencedCodeBlock code) {
            return listing(code.getLiteral(), code.getInfo());
        }
        if (node instanceof IndentedCodeBlock code) {
            return listing(code.getLiteral(), "");
        }
        return node instanceof ThematicBreak ? "<hr>" : "";
    }

    private static String lineBreak(Node node) {
        if (node instanceof HardLineBreak) {
            return "<br>";
        }
        return node instanceof SoftLineBreak ? "\n" : "";
    }

    private static String listing(String code, String information) {
        String language = information == null ? "" : information.strip().split("\\s+", 2)[0];
        String name = language.isEmpty() ? null : "language-" + language;
        return "<pre><code" + HtmlText.attribute("class", name) + ">" + HtmlText.escaped(code) + "</code></pre>";
    }

    /** The title is its caption, which Markdown has no other place for. */
    private static String image(Image image) {
        String title = image.getTitle() == null ? "" : image.getTitle();
        return "<figure><img" + HtmlText.attribute("src", image.getDestination())
                + HtmlText.attribute("alt", words(image)) + "><figcaption>" + HtmlText.escaped(title)
                + "</figcaption></figure>";
    }

    private static String words(Node image) {
        StringBuilder words = new StringBuilder();
        Node node = image.getFirstChild();
        while (node != null && node != image) {
            words.append(node instanceof Text text ? text.getLiteral() : "");
            words.append(node instanceof Code code ? code.getLiteral() : "");
            words.append(node instanceof SoftLineBreak ? " " : "");
            node = following(node, image);
        }
        return words.toString();
    }

    private static Node following(Node node, Node end) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node last = node;
        while (last != end && last.getNext() == null) {
            last = last.getParent();
        }
        return last == end ? end : last.getNext();
    }
}
