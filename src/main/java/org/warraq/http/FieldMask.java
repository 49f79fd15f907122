package org.warraq.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sparse fields: {@code fields=headline,slug,section.name}, checked against the shape of a view record and applied to
 * ready JSON text by streaming. Lists are transparent ({@code byline.person.name}); a map takes any name as the next
 * one; below free-form JSON any path goes. What is asked for whole stays whole, even if a part of it is asked for too.
 */
public final class FieldMask implements Reshaping {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** What is kept of an object: the members by name; empty keeps all of it. */
    private record Kept(Map<String, Kept> members) {}

    private final Kept root;

    private FieldMask(Kept root) {
        this.root = root;
    }

    /**
     * @param view the record that describes the text
     * @param fields as asked, null for everything
     * @return null when {@code fields} is null
     * @throws ApiException {@code invalid-parameter} (400) naming what the view does not have
     */
    public static FieldMask of(Class<?> view, String fields) {
        if (fields == null) {
            return null;
        }
        Kept root = new Kept(new HashMap<>());
        for (String field : COMMA.split(fields, -1)) {
            keep(root, view, field);
        }
        return new FieldMask(root);
    }

    private static void keep(Kept root, Class<?> view, String field) {
        Kept place = root;
        List<FieldShape> shapes = List.of(FieldShape.of(view));
        String[] names = DOT.split(field, -1);
        for (int index = 0; index < names.length; index++) {
            String name = names[index];
            shapes = FieldShape.below(shapes, name, field);
            boolean known = place.members().containsKey(name);
            boolean last = index == names.length - 1;
            if (known && place.members().get(name).members().isEmpty()) {
                return;
            }
            if (last || !known) {
                place.members().put(name, new Kept(new HashMap<>()));
            }
            place = place.members().get(name);
        }
    }

    /** One JSON object's text with only the chosen fields. */
    public String apply(String json) {
        return new String(apply(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] apply(byte[] json) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(256);
        try (JsonParser parser = JSON.createParser(json);
                JsonGenerator generator = JSON.createGenerator(text)) {
            parser.nextToken();
            copy(parser, generator, root);
        } catch (IOException broken) {
            throw new UncheckedIOException("a stored text is not JSON", broken);
        }
        return text.toByteArray();
    }

    private static void copy(JsonParser parser, JsonGenerator generator, Kept kept) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            generator.writeStartArray();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                copy(parser, generator, kept);
            }
            generator.writeEndArray();
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT || kept.members().isEmpty()) {
            generator.copyCurrentStructureExact(parser);
            return;
        }
        generator.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Kept below = kept.members().get(name);
            parser.nextToken();
            if (below == null) {
                parser.skipChildren();
            } else {
                generator.writeFieldName(name);
                copy(parser, generator, below);
            }
        }
        generator.writeEndObject();
    }
}
