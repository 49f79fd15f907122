package org.warraq.repairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a content, found again after blocks were added or moved.
 *
 * @param path names of properties; for an element of an array its {@code _key}, if it has one, else its number
 * @param pointer where it is now, RFC 6901
 */
record Place(List<String> path, String pointer) {

    private static final String KEY = "_key:";

    static final Place ROOT = new Place(List.of(), "");

    Place {
        path = List.copyOf(path);
    }

    /** The place of a path that was kept, as far as {@code content} still has it. */
    static Place of(List<String> path, JsonNode content) {
        var place = ROOT;
        for (var step : path) {
            var index = place.in(content) instanceof ArrayNode array ? index(array, step) : -1;
            place = index < 0 ? place.at(step) : place.below(step, String.valueOf(index));
        }
        return place;
    }

    Place at(String property) {
        return below(property, property);
    }

    /** @param key null if the element has none */
    Place at(int index, String key) {
        return below(key == null ? String.valueOf(index) : KEY + key, String.valueOf(index));
    }

    private Place below(String step, String token) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return new Place(longer, pointer + "/" + token.replace("~", "~0").replace("/", "~1"));
    }

    /** The property of the content that it stands in. */
    String property() {
        return path.get(0);
    }

    /** What stands there; null if there is no such place, or nothing in it. */
    JsonNode in(JsonNode content) {
        var node = content;
        for (var step : path) {
            node = child(node, step);
        }
        return node;
    }

    /**
     * Puts {@code value} there, or takes away what is there if it is null.
     *
     * @throws IllegalStateException if there is no such place
     */
    void set(JsonNode content, JsonNode value) {
        var holder = new Place(path.subList(0, path.size() - 1), "").in(content);
        var last = path.get(path.size() - 1);
        if (holder instanceof ObjectNode object) {
            if (value == null) {
                object.remove(last);
            } else {
                object.set(last, value);
            }
            return;
        }
        if (!(holder instanceof ArrayNode array) || value == null) {
            throw new IllegalStateException("Nothing can be put at " + path);
        }
        array.set(index(array, last), value);
    }

    private static JsonNode child(JsonNode node, String step) {
        if (node instanceof ArrayNode array) {
            var index = index(array, step);
            return index < 0 ? null : array.get(index);
        }
        return node == null ? null : node.get(step);
    }

    private static int index(ArrayNode array, String step) {
        if (!step.startsWith(KEY)) {
            var index = Integer.parseInt(step);
            return index < array.size() ? index : -1;
        }
        for (var index = 0; index < array.size(); index++) {
            if (step.substring(KEY.length())
                    .equals(array.get(index).path("_key").textValue())) {
                return index;
            }
        }
        return -1;
    }
}
