package org.warraq.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand after a dot in {@code fields}: the members of a view's type, lists being transparent. */
final class FieldShape {
    private final Type type;

    private FieldShape(Type type) {
        this.type = type;
    }

    static FieldShape of(Type type) {
        if (type instanceof ParameterizedType parameterized
                && Collection.class.isAssignableFrom((Class<?>) parameterized.getRawType())) {
            return of(parameterized.getActualTypeArguments()[0]);
        }
        return type instanceof WildcardType wildcard ? of(wildcard.getUpperBounds()[0]) : new FieldShape(type);
    }

    /**
     * What a name leads to from any of several shapes: a sealed type has one for each of its subtypes.
     *
     * @param field the whole path, for the problem
     */
    static List<FieldShape> below(List<FieldShape> shapes, String name, String field) {
        List<FieldShape> found = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        shapes.stream().flatMap(FieldShape::alternatives).forEach(shape -> {
            if (shape.takesAny()) {
                found.add(shape.anything());
                return;
            }
            Map<String, Type> members = shape.members();
            known.addAll(members.keySet());
            if (members.containsKey(name)) {
                found.add(of(members.get(name)));
            }
        });
        if (name.isEmpty() || found.isEmpty()) {
            throw ApiException.invalidParameter(
                    "fields", "has no field `" + field + "`" + NearestName.hint(name, known));
        }
        return found;
    }

    private Stream<FieldShape> alternatives() {
        if (!(type instanceof Class<?> plain)) {
            return Stream.of(this);
        }
        if (Subtypes.describes(plain)) {
            return Subtypes.of(plain).types().values().stream().map(FieldShape::new);
        }
        return plain.isSealed()
                ? Arrays.stream(plain.getPermittedSubclasses())
                        .map(FieldShape::new)
                        .flatMap(FieldShape::alternatives)
                : Stream.of(this);
    }

    /** Free-form JSON, maps, and types whose JSON is made by a writer of their own. */
    private boolean takesAny() {
        return !(type instanceof Class<?> plain)
                || !plain.isRecord() && !plain.isPrimitive() && !plain.isEnum() && LeafTypes.of(plain) == null;
    }

    private FieldShape anything() {
        boolean map = type instanceof ParameterizedType parameterized && parameterized.getRawType() == Map.class;
        return map ? of(((ParameterizedType) type).getActualTypeArguments()[1]) : new FieldShape(Object.class);
    }

    private Map<String, Type> members() {
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord()) {
            return Map.of();
        }
        Map<String, Type> members = RecordShape.of(plain).components().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getGenericType()));
        Subtypes.discriminator(plain).ifPresent(property -> members.putIfAbsent(property, String.class));
        return members;
    }
}
