package org.warraq.fronts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.warraq.http.Violation;
import org.warraq.media.Image;

/**
 * The words and the picture that a thing has on a front instead of its own.
 *
 * @param headline null for its own, like the others
 */
record EntryWords(String headline, String kicker, Image image) {

    static final EntryWords NONE = new EntryWords(null, null, null);

    private static final String ARTICLE = "article";

    /** What {@code entry} says that the card of a {@code kind} has no place for. */
    static List<Violation> misplaced(FrontEntry entry, String kind, String pointer) {
        return entry.kicker() == null || ARTICLE.equals(kind)
                ? List.of()
                : List.of(new Violation(pointer + "/kicker", "no-place", "stands on the card of an article only"));
    }

    /** The card of a {@code kind}, with these. */
    String on(String card, String kind, ObjectMapper json) {
        if (headline == null && kicker == null && image == null) {
            return card;
        }
        try {
            var changed = (ObjectNode) json.readTree(card);
            var article = kind.equals(ARTICLE);
            put(changed, article ? "headline" : "name", headline);
            put(changed, "kicker", kicker);
            if (image != null) {
                changed.set(article ? "leadImage" : "image", json.valueToTree(image));
            }
            return json.writeValueAsString(changed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored card does not read", e);
        }
    }

    private static void put(ObjectNode card, String property, String text) {
        if (text != null) {
            card.put(property, text);
        }
    }
}
