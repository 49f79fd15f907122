package org.warraq.http;

import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whether a parameter's text can be read as its type, decided before the framework reads it. */
final class ParameterFormats {
    private ParameterFormats() {}

    /** What the value should have been, to complete « must be …»; null if it is good, or the type is not known here. */
    static String expected(Class<?> type, String value) {
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return parses(value, Integer::parseInt) ? null : "an integer";
        }
        if (type == long.class || type == Long.class) {
            return parses(value, Long::parseLong) ? null : "an integer";
        }
        if (type == double.class || type == Double.class) {
            return parses(value, ParameterFormats::finite) ? null : "a number";
        }
        if (type.isEnum()) {
            return expectedConstant(type, value);
        }
        LeafTypes.Leaf leaf = LeafTypes.of(type);
        boolean readable = leaf == null
                || !leaf.fits().test(TextNode.valueOf(value))
                || LeafTypes.read(leaf, TextNode.valueOf(value)) != null;
        return readable ? null : leaf.expected();
    }

    private static boolean parses(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static void finite(String value) {
        if (!Double.isFinite(Double.parseDouble(value))) {
            throw new NumberFormatException("not a finite number");
        }
    }

    /** As Jakarta REST reads enums: by a static {@code fromString}, else by {@code valueOf}. */
    private static String expectedConstant(Class<?> type, String value) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(constant.toString());
        }
        boolean known = constant(type, value) != null;
        return known ? null : "one of " + String.join(", ", names) + NearestName.hint(value, names);
    }

    private static Object constant(Class<?> type, String value) {
        try {
            return reader(type).invoke(null, value);
        } catch (InvocationTargetException unknown) {
            return null;
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException("an enum that is a parameter must be public", notPublic);
        }
    }

    private static Method reader(Class<?> type) {
        try {
            return type.getMethod("fromString", String.class);
        } catch (NoSuchMethodException none) {
            try {
                return type.getMethod("valueOf", String.class);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every enum has valueOf", impossible);
            }
        }
    }
}
