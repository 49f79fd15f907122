package org.warraq.body;

import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * What is written under something shown.
 *
 * @param words without the credit
 * @param credit whose it is, in one line
 * @param all words and credit, as they stand
 * @param person whom it names, where one of our own forms says so
 */
record Caption(String words, String credit, String all, UUID person) {
    private static final String CREDIT = "cite, .credit, .copyright";

    static final Caption NONE = new Caption("", "", "", null);

    /** The same as a selector would tell; asking an element for it would go up through all that is around it. */
    static boolean isOne(Element element) {
        return element.normalName().equals("figcaption")
                || element.hasClass("wp-caption-text")
                || element.hasClass("gallery-caption")
                || element.hasClass("caption");
    }

    static Caption of(Element element, HtmlWords all) {
        Element credit = element.selectFirst(CREDIT);
        boolean apart = credit != null && credit != element;
        String words = apart ? HtmlWords.of(element, child -> child == credit).text() : all.text();
        String owner = apart ? HtmlWords.of(credit).text().replace('\n', ' ') : "";
        Element person = element.selectFirst("a[data-item]");
        UUID id = person == null ? null : HtmlLinks.id(person, "data-item").orElse(null);
        return new Caption(words, owner, all.text(), id);
    }
}
