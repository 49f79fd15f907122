package org.warraq.http;

/**
 * Sparse fields: {@code fields=headline,slug,section.name}, checked against the shape of a view record and applied to
 * ready JSON text by streaming. Lists are transparent ({@code byline.person.name}); a map takes any name as the next
 * one; below free-form JSON any path goes.
 */
public final class FieldMask {
    private FieldMask() {}

    /**
     * @param view the record that describes the text
     * @param fields as asked, null for everything
     * @return null when {@code fields} is null
     * @throws ApiException {@code invalid-parameter} (400) naming what the view does not have
     */
    public static FieldMask of(Class<?> view, String fields) {
        throw new UnsupportedOperationException();
    }

    /** One JSON object's text with only the chosen fields. */
    public String apply(String json) {
        throw new UnsupportedOperationException();
    }
}
