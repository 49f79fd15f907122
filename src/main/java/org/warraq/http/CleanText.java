package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;

/**
 * The second look at a body: every string and key of it in NFC, without what PostgreSQL cannot store (U+0000, lone
 * surrogates, numbers beyond a double's range).
 */
final class CleanText {
    private CleanText() {}

    /** A copy of the tree; what cannot be cleaned is reported and left as it is. */
    static JsonNode of(JsonNode root, Violations violations) {
        return clean(root, violations);
    }

    /** @throws ApiException {@code validation-failed} if something cannot be cleaned */
    static JsonNode require(JsonNode root) {
        Violations violations = Violations.atRoot();
        JsonNode clean = clean(root, violations);
        violations.throwIfAny();
        return clean;
    }

    private static JsonNode clean(JsonNode node, Violations place) {
        if (node instanceof ObjectNode object) {
            return cleanObject(object, place);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            for (int index = 0; index < array.size(); index++) {
                copy.add(clean(array.get(index), place.at(index)));
            }
            return copy;
        }
        if (node.isTextual()) {
            return cleanText(node, place);
        }
        if (node.isNumber() && !fitsDouble(node)) {
            place.add("number-out-of-range", "must be a number between ±2.2e-308 and ±1.7e308");
        }
        return node;
    }

    private static JsonNode cleanObject(ObjectNode object, Violations place) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(property -> {
            String name = property.getKey();
            String clean = normal(name);
            if (refused(name) != null) {
                place.add("invalid-text", "has a key with " + refused(name));
            } else if (copy.has(clean)) {
                place.at(name).add("duplicate-key", "stands twice, once the keys are in NFC");
            } else {
                copy.set(clean, clean(property.getValue(), place.at(name)));
            }
        });
        return copy;
    }

    private static JsonNode cleanText(JsonNode node, Violations place) {
        String text = node.textValue();
        String refused = refused(text);
        if (refused != null) {
            place.add("invalid-text", "must not hold " + refused);
            return node;
        }
        String normal = normal(text);
        return normal.equals(text) ? node : TextNode.valueOf(normal);
    }

    /** Says what a text holds that cannot be kept, or null. */
    static String refused(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == 0) {
                return "U+0000";
            }
            if (!Character.isSurrogate(character)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            if (!pair) {
                return "half of a surrogate pair";
            }
            index++;
        }
        return null;
    }

    private static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean fitsDouble(JsonNode number) {
        double value = number.doubleValue();
        return !Double.isInfinite(value) && (value != 0 || number.decimalValue().signum() == 0);
    }
}
