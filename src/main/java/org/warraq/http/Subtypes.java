package org.warraq.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The types that a sealed interface admits, told apart by a property: {@code @JsonTypeInfo(property)} with
 * {@code @JsonSubTypes} on the interface or {@code @JsonTypeName} on the subtypes.
 *
 * @param property the discriminator
 * @param types by the discriminator's value
 */
record Subtypes(String property, Map<String, Class<?>> types) {
    private static final ClassValue<Subtypes> KNOWN = new ClassValue<>() {
        @Override
        protected Subtypes computeValue(Class<?> type) {
            return read(type);
        }
    };

    static boolean describes(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonTypeInfo.class);
    }

    static Subtypes of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The property that tells a record from its siblings, if it has any. */
    static Optional<String> discriminator(Class<?> subtype) {
        return Arrays.stream(subtype.getInterfaces())
                .filter(Subtypes::describes)
                .map(described -> of(described).property())
                .findFirst();
    }

    private static Subtypes read(Class<?> type) {
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        Map<String, Class<?>> types = new LinkedHashMap<>();
        JsonSubTypes listed = type.getAnnotation(JsonSubTypes.class);
        if (listed != null) {
            for (JsonSubTypes.Type subtype : listed.value()) {
                types.put(subtype.name().isEmpty() ? name(subtype.value()) : subtype.name(), subtype.value());
            }
        } else if (type.isSealed()) {
            for (Class<?> subtype : type.getPermittedSubclasses()) {
                types.put(name(subtype), subtype);
            }
        }
        return new Subtypes(info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property(), types);
    }

    private static String name(Class<?> subtype) {
        JsonTypeName named = subtype.getAnnotation(JsonTypeName.class);
        return named == null ? subtype.getSimpleName() : named.value();
    }
}
