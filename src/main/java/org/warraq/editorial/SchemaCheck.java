package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.warraq.http.Violations;

/**
 * Whether a JSON Schema is one, and one that is safe to ask about every save: it leads nowhere outside of itself, comes
 * to an end, and holds regular expressions that are matched in linear time.
 */
final class SchemaCheck {

    private static final int LARGEST = 64 * 1024;
    private static final int DEEPEST = 32;

    /** Keywords that would name the schema or part of it anew, or lead elsewhere. */
    private static final Set<String> REFUSED = Set.of(
            "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary");

    /** Under these stand schemas by names of the publisher's own. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

    /** Under these stand values, not schemas. */
    private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples", "required", "type");

    /** Under these stand schemas of the very value that the schema itself is of. */
    private static final List<String> IN_PLACE =
            List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    void check(Violations violations) {
        if (root.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            violations.add("too-large", "must be at most 64 KB of JSON");
            return;
        }
        if (depth(root) > DEEPEST) {
            violations.add("too-deep", "must not be deeper than " + DEEPEST + " levels");
            return;
        }
        CompiledSchema.checkForm(root, violations);
        if (!root.path("$schema").asText(CompiledSchema.DRAFT).equals(CompiledSchema.DRAFT)) {
            violations.add("$schema", "unsupported", "must be " + CompiledSchema.DRAFT);
        }
        schema(root, violations);
    }

    private void schema(JsonNode schema, Violations at) {
        schema.properties().forEach(keyword -> keyword(keyword.getKey(), keyword.getValue(), at));
        if (turns(schema, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            at.add("$ref", "loop", "leads back to where it starts without having gone deeper into the value");
        }
    }

    private void keyword(String name, JsonNode value, Violations at) {
        if (REFUSED.contains(name)) {
            at.add(name, "unsupported", "is not supported");
        } else if (name.equals("$ref") && target(value) == null) {
            at.add(name, "unknown-reference", "must lead to a place of this schema, such as #/$defs/name");
        } else if (name.equals("pattern") && value.isTextual()) {
            expression(value.textValue(), at.at(name));
        } else if (NAMED.contains(name) && value.isObject()) {
            value.properties().forEach(one -> {
                if (name.equals("patternProperties")) {
                    expression(one.getKey(), at.at(name).at(one.getKey()));
                }
                schema(one.getValue(), at.at(name).at(one.getKey()));
            });
        } else if (value.isArray() && !VALUES.contains(name)) {
            for (var index = 0; index < value.size(); index++) {
                schema(value.get(index), at.at(name).at(index));
            }
        } else if (value.isObject() && !VALUES.contains(name)) {
            schema(value, at.at(name));
        }
    }

    private static void expression(String expression, Violations at) {
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            at.add("invalid-expression", "is no regular expression of RE2: " + e.getDescription());
        }
    }

    /** The schema that a reference leads to; null if to none of this document. */
    private JsonNode target(JsonNode reference) {
        var text = reference.asText();
        if (text.equals("#")) {
            return root;
        }
        if (!text.startsWith("#/") || text.contains("%")) {
            return null;
        }
        var target = root.at(text.substring(1));
        return target.isObject() || target.isBoolean() ? target : null;
    }

    /** Whether checking a value against {@code schema} would check the same value against it again. */
    private boolean turns(JsonNode schema, Set<JsonNode> passed) {
        if (!passed.add(schema)) {
            return true;
        }
        var turns = false;
        if (schema.has("$ref")) {
            var target = target(schema.get("$ref"));
            turns = target != null && turns(target, passed);
        }
        for (var keyword : IN_PLACE) {
            var part = schema.path(keyword);
            var many = part.isArray() || keyword.equals("dependentSchemas");
            for (var one : many ? part : List.of(part)) {
                turns = turns || one.isObject() && turns(one, passed);
            }
        }
        passed.remove(schema);
        return turns;
    }

    private static int depth(JsonNode node) {
        var deepest = 0;
        for (var child : node) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + (node.isContainerNode() ? 1 : 0);
    }
}
