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
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnyJson() {}

    static Arbitrary<JsonNode> value() {
        Arbitrary<JsonNode> scalar = Arbitraries.oneOf(
                Arbitraries.integers().map(JSON::numberNode),
                Arbitraries.of("", "ورّاق", "a\"b\\c", "\n").map(JSON::textNode),
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.just(JSON.nullNode()));
        return Arbitraries.lazyOf(
                () -> scalar,
                () -> scalar,
                () -> array(value()),
                () -> object(value()).map(JsonNode.class::cast));
    }

    static Arbitrary<ObjectNode> object() {
        return object(value());
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
