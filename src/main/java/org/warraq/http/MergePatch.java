package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, RFC 7396: objects are merged, null removes, all else (arrays too) replaces. */
public final class MergePatch {
    private MergePatch() {}

    /**
     * The properties that a patch of a whole content changes.
     *
     * @throws ApiException {@code validation-failed} (422) for what is no object: RFC 7396 would have it replace the content
     */
    public static ObjectNode changes(JsonNode patch) {
        if (patch instanceof ObjectNode changes) {
            return changes;
        }
        Violations found = Violations.atRoot();
        ShapeReading.wrongType(patch, "an object", found);
        throw ApiException.validationFailed(found.list());
    }

    /**
     * Neither argument is changed, and the result shares nothing with them that could be.
     *
     * @param target null for a target that does not exist
     */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch.deepCopy();
        }
        ObjectNode result =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        merge(result, changes);
        return result;
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            String name = change.getKey();
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(name);
                return;
            }
            if (!value.isObject()) {
                target.set(name, value.deepCopy());
                return;
            }
            ObjectNode inner = target.get(name) instanceof ObjectNode object ? object : target.putObject(name);
            merge(inner, (ObjectNode) value);
        });
    }
}
