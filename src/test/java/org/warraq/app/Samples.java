package org.warraq.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bodies made from the document: the least that a schema asks for, and the same with one thing wrong. */
final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NO_SUCH_VALUE = "no-such-value";
    private static final Set<String> FORMATS = Set.of("uuid", "date", "date-time", "uri", "date-time-local");

    private static final Set<String> DISCRIMINATORS = Set.of("_type", "op");

    /** A body that has something wrong at {@code pointer}. */
    record Wrong(String pointer, JsonNode body) {}

    private final Contract contract;
    private final Set<Wrong> wrong = new LinkedHashSet<>();
    private final Set<String> tried = new HashSet<>();

    Samples(Contract contract) {
        this.contract = contract;
    }

    /**
     * Every place below a schema with a value that it cannot take, one at a time. What a schema with a name is made of is
     * tried where that schema is met first, as it is read alike wherever it is met.
     */
    Set<Wrong> wrong(JsonNode schema) {
        wrong.clear();
        spoil(schema, "", body -> body);
        return new LinkedHashSet<>(wrong);
    }

    /** The least that the schema asks for. */
    JsonNode least(JsonNode schema) {
        var resolved = contract.resolved(schema);
        if (resolved.has("enum")) {
            return resolved.at("/enum/0");
        }
        for (var choices : List.of("oneOf", "anyOf")) {
            if (resolved.has(choices)) {
                return least(resolved.get(choices).get(0));
            }
        }
        if (types(resolved).contains("string")) {
            return text(schema, resolved);
        }
        if (resolved.at("/examples/0").isObject()) {
            return resolved.at("/examples/0").deepCopy();
        }
        if (types(resolved).contains("object")) {
            var object = JSON.objectNode();
            resolved.path("required")
                    .forEach(name -> object.set(
                            name.asText(), least(resolved.get("properties").get(name.asText()))));
            return object;
        }
        if (types(resolved).contains("array")) {
            var array = JSON.arrayNode();
            return resolved.path("minItems").asInt() > 0 ? array.add(least(resolved.get("items"))) : array;
        }
        return types(resolved).contains("boolean") ? JSON.booleanNode(true) : JSON.numberNode(1);
    }

    private static JsonNode text(JsonNode schema, JsonNode resolved) {
        for (var example : List.of(schema.at("/examples/0"), resolved.at("/examples/0"))) {
            if (example.isTextual()) {
                return example;
            }
        }
        return JSON.textNode(
                switch (resolved.path("format").asText()) {
                    case "uuid" -> "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d";
                    case "date" -> "2024-09-21";
                    case "date-time" -> "2024-09-21T18:30:00Z";
                    case "uri" -> "https://example.org/";
                    default -> "نص";
                });
    }

    private void spoil(JsonNode schema, String pointer, UnaryOperator<JsonNode> around) {
        var resolved = contract.resolved(schema);
        var types = alternatives(schema).flatMap(one -> types(one).stream()).toList();
        for (var candidate : candidates()) {
            if (!types.contains(type(candidate))) {
                wrong.add(new Wrong(pointer, around.apply(candidate)));
            }
        }
        var chosen =
                resolved.has("enum") || FORMATS.contains(resolved.path("format").asText());
        if (chosen && types.contains("string")) {
            wrong.add(new Wrong(pointer, around.apply(JSON.textNode(NO_SUCH_VALUE))));
        }
        if (!schema.has("$ref") || tried.add(schema.get("$ref").asText())) {
            alternatives(schema).forEach(one -> spoilParts(one, pointer, around));
        }
    }

    private void spoilParts(JsonNode schema, String pointer, UnaryOperator<JsonNode> around) {
        schema.path("properties").properties().forEach(property -> {
            // What tells the alternatives apart is not this one's any more if it is spoilt.
            if (!DISCRIMINATORS.contains(property.getKey())) {
                spoil(
                        property.getValue(),
                        pointer + "/" + property.getKey(),
                        value -> around.apply(((ObjectNode) least(schema)).set(property.getKey(), value)));
            }
        });
        if (schema.has("items")) {
            spoil(
                    schema.get("items"),
                    pointer + "/0",
                    value -> around.apply(JSON.arrayNode().add(value)));
        }
    }

    /** The schema itself, or those of which it is one. */
    private Stream<JsonNode> alternatives(JsonNode schema) {
        var resolved = contract.resolved(schema);
        for (var choices : List.of("oneOf", "anyOf")) {
            if (resolved.has(choices)) {
                return Stream.iterate(0, index -> index + 1)
                        .limit(resolved.get(choices).size())
                        .flatMap(index -> alternatives(resolved.get(choices).get(index)));
            }
        }
        return Stream.of(resolved);
    }

    private static List<JsonNode> candidates() {
        return List.of(
                JSON.numberNode(7.5),
                JSON.booleanNode(true),
                JSON.textNode(NO_SUCH_VALUE),
                JSON.arrayNode().add(JSON.arrayNode()),
                JSON.objectNode().put("nosuch", 1));
    }

    private static Set<String> types(JsonNode schema) {
        var types = new LinkedHashSet<String>();
        var type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case ARRAY -> "array";
            default -> "object";
        };
    }
}
