package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;

/** The properties of a request record that may be sent in another form; see {@link InsteadOf}. */
public final class OtherForms {
    private static final ClassValue<Map<String, String>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private OtherForms() {}

    /** Reports what was sent in two forms, each with the other's name. */
    static void refuseBoth(JsonNode sent, Class<?> type, Violations found) {
        Map<String, String> taken = new TreeMap<>();
        KNOWN.get(type).forEach((form, property) -> {
            if (!sent.hasNonNull(form)) {
                return;
            }
            String other = sent.hasNonNull(property) ? property : taken.putIfAbsent(property, form);
            if (other != null) {
                found.add(form, "not-allowed", "stands instead of `" + property + "`, not beside `" + other + "`");
            }
        });
    }

    /** What a merge patch is to be applied to: {@code target} without what the patch says in another form. */
    public static JsonNode without(JsonNode target, ObjectNode patch, Class<?> type) {
        ObjectNode left = target.deepCopy();
        KNOWN.get(type).forEach((form, property) -> {
            if (patch.hasNonNull(form)) {
                left.remove(property);
            }
        });
        return left;
    }

    /** The patch in the forms that are kept, which were read from it into {@code saved}. */
    public static ObjectNode kept(ObjectNode patch, JsonNode saved, Class<?> type) {
        ObjectNode kept = patch.deepCopy();
        KNOWN.get(type).forEach((form, property) -> {
            if (kept.hasNonNull(form)) {
                kept.set(property, saved.get(property).deepCopy());
            }
            kept.remove(form);
        });
        return kept;
    }

    private static Map<String, String> read(Class<?> type) {
        Map<String, String> forms = new TreeMap<>();
        if (!RecordShape.describes(type)) {
            return forms;
        }
        for (Map.Entry<String, RecordComponent> component :
                RecordShape.of(type).components().entrySet()) {
            InsteadOf other = component.getValue().getAnnotation(InsteadOf.class);
            if (other != null) {
                forms.put(component.getKey(), other.value());
            }
        }
        return forms;
    }
}
