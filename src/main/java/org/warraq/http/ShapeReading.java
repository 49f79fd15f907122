package org.warraq.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The third look at a body: does it have the shape of a record? Makes the record of what fits; what does not fit is
 * reported, and null in its place, so that every other thing still stands at its own pointer.
 */
final class ShapeReading {
    private final ObjectMapper json;
    private final Map<Class<?>, StrictType> strictTypes;

    ShapeReading(ObjectMapper json, Map<Class<?>, StrictType> strictTypes) {
        this.json = json;
        this.strictTypes = strictTypes;
    }

    Object read(JsonNode node, Type type, Violations place) {
        if (type instanceof ParameterizedType parameterized) {
            return readContainer(node, parameterized, place);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("a request record cannot have a component of type " + type);
        }
        if (JsonNode.class.isAssignableFrom(plain)) {
            return plain.isInstance(node) ? node : wrongType(node, "a JSON " + article(plain), place);
        }
        if (node.isNull()) {
            return wrongType(node, "a value", place);
        }
        if (strictTypes.containsKey(plain)) {
            return readStrict(node, strictTypes.get(plain), place);
        }
        LeafTypes.Leaf leaf = LeafTypes.of(plain);
        if (leaf != null) {
            return readLeaf(node, leaf, place);
        }
        if (plain.isEnum()) {
            return readEnum(node, plain, place);
        }
        if (Subtypes.describes(plain)) {
            return readSubtype(node, Subtypes.of(plain), place);
        }
        return RecordShape.describes(plain) ? readRecord(node, plain, null, place) : readForeign(node, plain, place);
    }

    private Object readContainer(JsonNode node, ParameterizedType type, Violations place) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Map.class) {
            return readMap(node, arguments, place);
        }
        if (raw != List.class && raw != Set.class && raw != Collection.class) {
            throw new IllegalArgumentException("a request record cannot have a component of type " + type);
        }
        if (!node.isArray()) {
            return wrongType(node, "an array", place);
        }
        Collection<Object> elements = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>(node.size());
        for (int index = 0; index < node.size(); index++) {
            elements.add(read(node.get(index), arguments[0], place.at(index)));
        }
        return elements instanceof Set<Object> set
                ? Collections.unmodifiableSet(set)
                : Collections.unmodifiableList((List<Object>) elements);
    }

    private Object readMap(JsonNode node, Type[] arguments, Violations place) {
        if (!node.isObject()) {
            return wrongType(node, "an object", place);
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            Violations below = place.at(entry.getKey());
            Object key = read(TextNode.valueOf(entry.getKey()), arguments[0], below);
            Object value = read(entry.getValue(), arguments[1], below);
            if (key != null) {
                entries.put(key, value);
            }
        });
        return Collections.unmodifiableMap(entries);
    }

    private Object readLeaf(JsonNode node, LeafTypes.Leaf leaf, Violations place) {
        if (!leaf.fits().test(node)) {
            return wrongType(node, leaf.expected(), place);
        }
        Object value = LeafTypes.read(leaf, node);
        if (value == null) {
            place.add("invalid-format", "must be " + leaf.expected());
        }
        return value;
    }

    private Object readEnum(JsonNode node, Class<?> type, Violations place) {
        if (!node.isTextual()) {
            return wrongType(node, "a string", place);
        }
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = json.valueToTree(constant).asText();
            if (name.equals(node.textValue())) {
                return constant;
            }
            names.add(name);
        }
        return unknownValue(node, names, place);
    }

    private Object readSubtype(JsonNode node, Subtypes subtypes, Violations place) {
        if (!node.isObject()) {
            return wrongType(node, "an object", place);
        }
        JsonNode chosen = node.get(subtypes.property());
        Violations below = place.at(subtypes.property());
        if (chosen == null || chosen.isNull()) {
            below.add(
                    "required",
                    "must be one of " + String.join(", ", subtypes.types().keySet()));
            return null;
        }
        if (!chosen.isTextual()) {
            return wrongType(chosen, "a string", below);
        }
        Class<?> type = subtypes.types().get(chosen.textValue());
        if (type == null) {
            return unknownValue(chosen, subtypes.types().keySet(), below);
        }
        return readRecord(node, type, subtypes.property(), place);
    }

    /** @param discriminator a property that the record need not have a component for; may be null */
    private Object readRecord(JsonNode node, Class<?> type, String discriminator, Violations place) {
        if (!node.isObject()) {
            return wrongType(node, "an object", place);
        }
        RecordShape shape = RecordShape.of(type);
        int before = place.count();
        node.fieldNames().forEachRemaining(name -> {
            if (!shape.components().containsKey(name) && !name.equals(discriminator)) {
                place.add(
                        name,
                        "unknown-property",
                        "is not a property here"
                                + NearestName.hint(name, shape.components().keySet()));
            }
        });
        List<Object> arguments = new ArrayList<>(shape.components().size());
        shape.components()
                .forEach((name, component) -> arguments.add(argument(node.get(name), component, place.at(name))));
        return construct(shape, arguments.toArray(), place, place.count() > before);
    }

    private Object argument(JsonNode node, RecordComponent component, Violations place) {
        Object value = node == null || node.isNull() ? null : read(node, component.getGenericType(), place);
        if (value != null || !component.getType().isPrimitive()) {
            return value;
        }
        return LeafTypes.zero(component.getType());
    }

    private static Object construct(RecordShape shape, Object[] arguments, Violations place, boolean broken) {
        try {
            return shape.constructor().newInstance(arguments);
        } catch (InvocationTargetException refused) {
            // A constructor that stumbles over what is already reported adds nothing to it.
            if (broken) {
                return null;
            }
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                place.add("invalid", reason.getMessage());
                return null;
            }
            throw new IllegalStateException("a request record's constructor failed", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a request record cannot be made", impossible);
        }
    }

    private Object readStrict(JsonNode node, StrictType strict, Violations place) {
        List<Violation> wrong = strict.check(node, place.pointer());
        if (!wrong.isEmpty()) {
            place.addAll(wrong);
            return null;
        }
        try {
            return json.treeToValue(node, strict.type());
        } catch (JsonProcessingException disagreement) {
            throw new IllegalStateException("what passed the check of a type could not be read", disagreement);
        }
    }

    private Object readForeign(JsonNode node, Class<?> type, Violations place) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException broken) {
            place.add("invalid-format", "has no acceptable value");
            return null;
        }
    }

    private static Object unknownValue(JsonNode node, Collection<String> known, Violations place) {
        place.add(
                "unknown-value",
                "must be one of " + String.join(", ", known) + NearestName.hint(node.textValue(), known));
        return null;
    }

    static Object wrongType(JsonNode node, String expected, Violations place) {
        String found = node.getNodeType().name().toLowerCase(Locale.ROOT);
        place.add("wrong-type", "must be " + expected + ", not " + (node.isNull() ? "null" : "this " + found));
        return null;
    }

    private static String article(Class<?> node) {
        return node.getSimpleName().replace("Node", "").toLowerCase(Locale.ROOT);
    }
}
