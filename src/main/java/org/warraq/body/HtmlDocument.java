package org.warraq.body;

import java.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A parsed document, in whose texts and attributes is nothing that the JSON of a body could not hold. Entities bring what
 * the JSON around the document was looked through for.
 */
final class HtmlDocument {
    private HtmlDocument() {}

    static Element body(String html) {
        Element body = Jsoup.parse(html).body();
        body.traverse((node, depth) -> clean(node));
        return body;
    }

    private static void clean(Node node) {
        if (node instanceof TextNode text && !isClean(text.getWholeText())) {
            text.text(cleaned(text.getWholeText()));
        }
        if (node instanceof Element element && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (!isClean(attribute.getValue())) {
                    attribute.setValue(cleaned(attribute.getValue()));
                }
            }
        }
    }

    private static boolean isClean(String text) {
        return text.codePoints().allMatch(HtmlDocument::isCharacter)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().filter(HtmlDocument::isCharacter).forEach(cleaned::appendCodePoint);
        return Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /** Neither a control, but for tabs and line feeds, nor half of a pair, nor what Unicode calls a noncharacter. */
    private static boolean isCharacter(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\f' || codePoint == '\r';
        }
        boolean none = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !none && Character.getType(codePoint) != Character.SURROGATE;
    }
}
