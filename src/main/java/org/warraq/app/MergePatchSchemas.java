package org.warraq.app;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What a merge patch (RFC 7396) on a content may be: any of its properties, null for those that may be missing, objects
 * as patches again, arrays whole. A method takes it as a JSON tree, whose Java type says nothing of this.
 */
final class MergePatchSchemas {

    private final Components components;

    private MergePatchSchemas(OpenAPI document) {
        this.components = document.getComponents();
    }

    /** Describes the body of every PATCH by the content that its answer holds. */
    static void complete(OpenAPI document) {
        var patches = new MergePatchSchemas(document);
        document.getPaths().getPathItems().values().stream()
                .filter(item -> item.getPATCH() != null && !declaresItsOwn(item.getPATCH()))
                .forEach(item -> patches.describe(item.getPATCH()));
    }

    /** Where little can be changed, a record says what. */
    private static boolean declaresItsOwn(Operation operation) {
        return UsedSchemas.ofRequest(operation)
                .map(SchemaReferences::name)
                .anyMatch(name -> name != null && name.endsWith("Patch"));
    }

    private void describe(Operation operation) {
        var content = UsedSchemas.ofResponses(operation)
                .map(SchemaReferences::name)
                .map(managed ->
                        components.getSchemas().get(managed).getProperties().get("content"))
                .map(SchemaReferences::name)
                .findFirst()
                .orElseThrow();
        var patch = SchemaReferences.to(patchOf(content));
        operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(mediaType -> mediaType.setSchema(patch));
    }

    /** The name of the patch on a schema, which is made if it is not there. */
    private String patchOf(String name) {
        var patchName = name.replaceFirst("Content$", "") + "Patch";
        if (!components.getSchemas().containsKey(patchName)) {
            var patch = OASFactory.createSchema().addType(SchemaType.OBJECT);
            components.addSchema(patchName, patch);
            fill(patch, components.getSchemas().get(name));
        }
        return patchName;
    }

    private void fill(Schema patch, Schema whole) {
        if (whole.getProperties() == null) {
            patch.type(whole.getType())
                    .description(
                            "Text by language; null removes one. A plain string is the text in the default language.")
                    .additionalPropertiesSchema(
                            OASFactory.createSchema().type(List.of(SchemaType.STRING, SchemaType.NULL)));
            return;
        }
        patch.description("A merge patch (RFC 7396): null removes, arrays are replaced whole, what is left out stays.");
        var required = whole.getRequired() == null ? List.<String>of() : whole.getRequired();
        whole.getProperties()
                .forEach((name, property) ->
                        patch.addProperty(name, required.contains(name) ? changed(property) : removable(property)));
    }

    private Schema changed(Schema property) {
        var name = SchemaReferences.name(property);
        if (name == null || !isPatchable(components.getSchemas().get(name))) {
            return property;
        }
        return SchemaReferences.to(patchOf(name)).description(property.getDescription());
    }

    private Schema removable(Schema property) {
        return OASFactory.createSchema()
                .addAnyOf(changed(property))
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static boolean isPatchable(Schema schema) {
        return schema != null
                && schema.getOneOf() == null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.OBJECT);
    }
}
