package org.warraq.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record as JSON sees it.
 *
 * @param constructor the canonical one
 * @param components in their order, by the names that they have in JSON
 */
record RecordShape(Constructor<?> constructor, Map<String, RecordComponent> components) {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Whether a type is read component by component, rather than by a creator of its own. */
    static boolean describes(Class<?> type) {
        return type.isRecord()
                && Stream.<Executable>concat(
                                Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                        .noneMatch(creator -> creator.isAnnotationPresent(JsonCreator.class));
    }

    /** The name in JSON of the component with a name in Java; null if there is none. */
    String wireName(String component) {
        for (Map.Entry<String, RecordComponent> entry : components.entrySet()) {
            if (entry.getValue().getName().equals(component)) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** A component's value, by its name in JSON. */
    Object value(Record holder, String name) {
        try {
            return components.get(name).getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("a record's accessor cannot be called", broken);
        }
    }

    private static RecordShape read(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            boolean plain = renamed == null || renamed.value().isEmpty();
            components.put(plain ? component.getName() : renamed.value(), component);
        }
        Class<?>[] types =
                components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(constructor, components);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
    }
}
