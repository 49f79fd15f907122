package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary JSON with few names, so that two values often share some. */
final class AnyJson {
    /** Deep enough for objects in arrays in objects; without a bound a generator of trees does not end. */
    private static final int DEPTH = 3;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnyJson() {}

    static Arbitrary<JsonNode> value() {
        return value(DEPTH);
    }

    static Arbitrary<ObjectNode> object() {
        return object(value(DEPTH - 1));
    }

    private static Arbitrary<JsonNode> value(int depth) {
        Arbitrary<JsonNode> scalar = Arbitraries.of(
                JSON.numberNode(7),
                JSON.numberNode(-1),
                JSON.textNode(""),
                JSON.textNode("ورّاق"),
                JSON.textNode("a\"b\\c\n"),
                JSON.booleanNode(true),
                JSON.nullNode());
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<JsonNode> below = value(depth - 1);
        return Arbitraries.oneOf(scalar, array(below), object(below).map(JsonNode.class::cast));
    }

    private static Arbitrary<ObjectNode> object(Arbitrary<JsonNode> member) {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), member)
                .ofMaxSize(4)
                .map(AnyJson::objectNode);
    }

    private static ObjectNode objectNode(Map<String, JsonNode> members) {
        ObjectNode object = JSON.objectNode();
        members.forEach(object::set);
        return object;
    }

    private static Arbitrary<JsonNode> array(Arbitrary<JsonNode> element) {
        return element.list().ofMaxSize(3).map(AnyJson::arrayNode);
    }

    private static JsonNode arrayNode(List<JsonNode> elements) {
        return JSON.arrayNode().addAll(elements);
    }
}
