package org.warraq.app;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which of the document's named schemas lead to which. */
final class SchemaReferences {

    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> named;

    SchemaReferences(OpenAPI document) {
        this.named = document.getComponents().getSchemas();
    }

    static Schema to(String name) {
        return OASFactory.createSchema().ref(PREFIX + name);
    }

    /** The name that a schema refers to, or null. */
    static String name(Schema schema) {
        var reference = schema == null ? null : schema.getRef();
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }

    /** Everything that the schemas lead to, however far. */
    Set<String> reachable(Collection<Schema> starts) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            var schema = open.pop();
            var name = name(schema);
            if (name != null && found.add(name) && named.containsKey(name)) {
                open.push(named.get(name));
            }
            parts(schema).forEach(open::push);
        }
        return found;
    }

    /** Schemas that stand in a schema itself. */
    static List<Schema> parts(Schema schema) {
        return Stream.of(
                        values(schema.getProperties()),
                        list(schema.getAllOf()),
                        list(schema.getAnyOf()),
                        list(schema.getOneOf()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                                .filter(Objects::nonNull))
                .flatMap(part -> part)
                .toList();
    }

    static Stream<Schema> in(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static Stream<Schema> values(Map<String, Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.values().stream();
    }

    private static Stream<Schema> list(List<Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.stream();
    }
}
