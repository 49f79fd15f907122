package org.warraq.http;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Violations of Bean Validation as ours: their paths as JSON pointers or parameter names, their constraints as codes. */
final class BeanPaths {
    private BeanPaths() {}

    /**
     * Of a request record: {@code byline[2].role} is {@code /byline/2/role}, by the names that JSON has for them. A rule
     * on a method that is no component belongs to the record itself.
     */
    static Violation bodyViolation(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        Object place = violation.getRootBean();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
                place = place instanceof List<?> list ? list.get(node.getIndex()) : null;
            } else if (node.getKey() != null) {
                pointer.append('/').append(Pointers.escape(node.getKey().toString()));
                place = place instanceof Map<?, ?> map ? map.get(node.getKey()) : null;
            }
            if (node.getKind() == ElementKind.PROPERTY && place instanceof Record holder) {
                RecordShape shape = RecordShape.of(holder.getClass());
                String name = shape.wireName(node.getName());
                if (name == null) {
                    if (standsForItsMap(holder)) {
                        pointer.append('/').append(Pointers.escape(node.getName()));
                    }
                    break;
                }
                pointer.append('/').append(Pointers.escape(name));
                place = shape.value(holder, name);
            }
        }
        return new Violation(pointer.toString(), code(violation), violation.getMessage());
    }

    /** A record that is written as its one map: the names below it are the map's. */
    private static boolean standsForItsMap(Record holder) {
        return Arrays.stream(holder.getClass().getRecordComponents())
                .anyMatch(component -> component.getType() == Map.class
                        && component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    /** Of a resource method's arguments. */
    static Violation parameterViolation(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.PROPERTY) {
                name = node.getName();
            }
        }
        return Violation.ofParameter(name, code(violation), violation.getMessage());
    }

    /** Whether what is wrong is what the client sent to a resource, rather than something of our own. */
    static boolean ofArgument(ConstraintViolation<?> violation) {
        boolean argument = false;
        for (Path.Node node : violation.getPropertyPath()) {
            argument |= node.getKind() == ElementKind.PARAMETER || node.getKind() == ElementKind.CROSS_PARAMETER;
        }
        return argument;
    }

    /** The constraint's name in kebab case; what is missing is {@code required} whichever constraint says so. */
    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        boolean missing = violation.getInvalidValue() == null
                && (constraint.equals("NotNull") || constraint.equals("NotBlank") || constraint.equals("NotEmpty"));
        return missing
                ? "required"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
