package org.warraq.app;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What operations take and answer, and which schemas that makes necessary. */
final class UsedSchemas {

    private UsedSchemas() {}

    /** Drops schemas that no operation leads to, such as those of our own Java types, and sorts the others. */
    static void keep(OpenAPI document) {
        var starts = operations(document)
                .flatMap(operation -> Stream.of(ofParameters(operation), ofRequest(operation), ofResponses(operation)))
                .flatMap(schemas -> schemas)
                .toList();
        var used = new SchemaReferences(document).reachable(starts);
        var kept = new TreeMap<>(document.getComponents().getSchemas());
        kept.keySet().retainAll(used);
        document.getComponents().setSchemas(kept);
    }

    static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    static Stream<Schema> ofParameters(Operation operation) {
        return operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema).filter(schema -> schema != null);
    }

    static Stream<Schema> ofRequest(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : SchemaReferences.in(operation.getRequestBody().getContent());
    }

    static Stream<Schema> ofResponses(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> SchemaReferences.in(response.getContent()));
    }
}
