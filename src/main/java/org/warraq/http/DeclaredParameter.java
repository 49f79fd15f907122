package org.warraq.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A query parameter that a resource method declares, by itself or in a {@code @BeanParam}.
 *
 * @param type of one value
 * @param many whether it may be given more than once
 */
record DeclaredParameter(String name, Class<?> type, boolean many) {

    /** All that a method declares, by name. */
    static Map<String, DeclaredParameter> of(Method method) {
        Map<String, DeclaredParameter> declared = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), declared);
            } else {
                add(parameter, parameter.getName(), parameter.getParameterizedType(), declared);
            }
        }
        return Map.copyOf(declared);
    }

    private static void addFields(Class<?> bean, Map<String, DeclaredParameter> declared) {
        // The annotations of a record's components stand on its fields as well.
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(field.getType(), declared);
            } else {
                add(field, field.getName(), field.getGenericType(), declared);
            }
        }
    }

    private static void add(
            AnnotatedElement element, String javaName, Type type, Map<String, DeclaredParameter> declared) {
        RestQuery own = element.getAnnotation(RestQuery.class);
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (own == null && standard == null) {
            return;
        }
        String given = own == null ? standard.value() : own.value();
        String name = given.isEmpty() ? javaName : given;
        boolean container = type instanceof ParameterizedType;
        Class<?> plain = container ? (Class<?>) ((ParameterizedType) type).getRawType() : (Class<?>) type;
        boolean many = plain.isArray() || Collection.class.isAssignableFrom(plain);
        boolean wraps = many || plain == Optional.class;
        Class<?> single = wraps ? element(plain, type) : plain;
        declared.put(name, new DeclaredParameter(name, single, many));
    }

    private static Class<?> element(Class<?> plain, Type type) {
        return plain.isArray()
                ? plain.getComponentType()
                : (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    void check(List<String> values, List<Violation> invalid) {
        if (values.size() > 1 && !many) {
            invalid.add(Violation.ofParameter(name, "repeated", "is given more than once"));
        }
        for (String value : values) {
            if (value.isBlank()) {
                invalid.add(Violation.ofParameter(name, "empty", "is empty; leave it out instead"));
                continue;
            }
            String refused = CleanText.refused(value);
            String expected = refused == null ? ParameterFormats.expected(type, value) : "text without " + refused;
            if (expected != null) {
                invalid.add(Violation.ofParameter(name, "invalid", "must be " + expected));
            }
        }
    }
}
