package org.warraq.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What the operations of a bulk request hold, by kind: contents and patches, which the one Java type for all kinds has as
 * JSON trees.
 */
final class BulkSchemas {

    private static final String OPERATION = "BulkOperation";
    private static final String ORDER = "BulkOrder";

    private final OpenAPI document;
    private final Components components;

    private BulkSchemas(OpenAPI document) {
        this.document = document;
        this.components = document.getComponents();
    }

    static void complete(OpenAPI document) {
        var schemas = new BulkSchemas(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith("/bulk")) {
                schemas.describe(path, item);
            }
        });
    }

    private void describe(String path, PathItem bulk) {
        var collection = document.getPaths().getPathItem(path.replaceFirst("/bulk$", ""));
        var content = UsedSchemas.ofRequest(collection.getPOST())
                .map(SchemaReferences::name)
                .findFirst()
                .orElseThrow();
        var kind = content.replaceFirst("Content$", "");
        addOperation(kind, Map.of("content", content, "patch", kind + "Patch"));
        components.addSchema(kind + ORDER, order(kind + OPERATION));
        bulk.getPOST()
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(mediaType -> mediaType.setSchema(SchemaReferences.to(kind + ORDER)));
    }

    private Schema order(String operation) {
        var whole = components.getSchemas().get(ORDER);
        var given = whole.getProperties().get("operations");
        var operations = OASFactory.createSchema()
                .type(given.getType())
                .minItems(given.getMinItems())
                .maxItems(given.getMaxItems())
                .items(SchemaReferences.to(operation));
        return OASFactory.createSchema()
                .type(whole.getType())
                .description(whole.getDescription())
                .required(whole.getRequired())
                .addProperty("operations", operations);
    }

    /** The operation of one kind: those of its alternatives that hold a content or a patch are its own. */
    private void addOperation(String kind, Map<String, String> parts) {
        var general = components.getSchemas().get(OPERATION);
        var names = general.getOneOf().stream()
                .map(SchemaReferences::name)
                .collect(Collectors.toMap(
                        name -> name, name -> ofKind(kind, name, parts), (one, other) -> one, LinkedHashMap::new));
        var discriminator = OASFactory.createDiscriminator()
                .propertyName(general.getDiscriminator().getPropertyName());
        general.getDiscriminator()
                .getMapping()
                .forEach((op, reference) -> discriminator.addMapping(
                        op,
                        SchemaReferences.PREFIX + names.get(reference.substring(SchemaReferences.PREFIX.length()))));
        components.addSchema(
                kind + OPERATION,
                OASFactory.createSchema()
                        .description(general.getDescription())
                        .oneOf(names.values().stream().map(SchemaReferences::to).toList())
                        .discriminator(discriminator));
    }

    /** The name of an alternative for that kind, which is made if it holds something of the kind. */
    private String ofKind(String kind, String name, Map<String, String> parts) {
        var general = components.getSchemas().get(name);
        if (parts.keySet().stream().noneMatch(general.getProperties()::containsKey)) {
            return name;
        }
        var own = OASFactory.createSchema()
                .type(general.getType())
                .description(general.getDescription())
                .required(general.getRequired() == null ? List.of() : general.getRequired());
        general.getProperties()
                .forEach((property, schema) -> own.addProperty(
                        property, parts.containsKey(property) ? SchemaReferences.to(parts.get(property)) : schema));
        components.addSchema(kind + name, own);
        return kind + name;
    }
}
