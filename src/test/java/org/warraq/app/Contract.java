package org.warraq.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document as the application serves it: which operation a request is, and what its answers look like. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRICT = "https://warraq.org/openapi.json";
    private static final String SPARSE = "https://warraq.org/openapi-sparse.json";

    private static Contract served;

    private final JsonNode document;
    private final List<Operation> operations;
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = operations(document);
        var components = JSON.createObjectNode();
        components.set("components", document.get("components"));
        var strict = components.toString();
        var sparse = components.deepCopy();
        loosen(sparse);
        var texts = Map.of(STRICT, strict, SPARSE, sparse.toString());
        this.schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(texts)));
    }

    /** An operation of the document, with the template of its path. */
    public record Operation(String method, String path, JsonNode node) {

        /** Whether it answers for as long as somebody listens. */
        public boolean isEndless() {
            return node.at("/responses/200/content").has("text/event-stream");
        }

        /** Whether it answers files, whatever they are. */
        public boolean answersAnyType() {
            return node.at("/responses/200/content").has("*/*");
        }

        /** What it answers with that status, if it may. */
        public Optional<JsonNode> response(int status) {
            return Optional.ofNullable(node.at("/responses").get(String.valueOf(status)));
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** The document of the application under test, read once. */
    public static synchronized Contract served() {
        if (served == null) {
            var text = RestAssured.given()
                    .noFilters()
                    .accept("application/json")
                    .get("/openapi")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            served = new Contract(tree(text));
        }
        return served;
    }

    public JsonNode document() {
        return document;
    }

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    private static List<Operation> operations(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (entry.getValue().has("responses")) {
                        operations.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()));
                    }
                }));
        return List.copyOf(operations);
    }

    /**
     * The operation of a request; HEAD is answered as GET. A path with fewer variables is the better match, whichever
     * methods it has.
     */
    public Optional<Operation> operation(String method, String path) {
        var asked = method.equalsIgnoreCase("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        var candidates = operations.stream()
                .filter(operation -> matches(operation.path(), path))
                .toList();
        var fewest = candidates.stream().mapToInt(Contract::variables).min().orElse(0);
        return candidates.stream()
                .filter(operation -> operation.method().equals(asked) && variables(operation) == fewest)
                .findFirst();
    }

    private static int variables(Operation operation) {
        return operation.path().split("\\{").length;
    }

    private static boolean matches(String template, String path) {
        var expected = template.split("/", -1);
        var given = path.split("/", -1);
        if (expected.length != given.length) {
            return false;
        }
        for (var index = 0; index < expected.length; index++) {
            if (!expected[index].startsWith("{") && !expected[index].equals(given[index])) {
                return false;
            }
        }
        return true;
    }

    /** A node of the document, with a reference followed. */
    public JsonNode resolved(JsonNode node) {
        return node != null && node.has("$ref")
                ? resolved(document.at(node.get("$ref").asText().substring(1)))
                : node;
    }

    /**
     * What is wrong with {@code text} by {@code schema}, a schema of the document.
     *
     * @param sparse whether any property may be absent, because the request chose among them
     */
    public List<String> violations(JsonNode schema, String text, boolean sparse) {
        return compiled
                .computeIfAbsent(sparse + schema.toString(), key -> compile(schema, sparse))
                .validate(text, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private JsonSchema compile(JsonNode schema, boolean sparse) {
        var root = JSON.createObjectNode();
        root.putArray("allOf").add(schema.deepCopy());
        if (sparse) {
            loosen(root);
        }
        var absolute = root.toString().replace("\"#/components/", "\"" + (sparse ? SPARSE : STRICT) + "#/components/");
        return schemas.getSchema(absolute, InputFormat.JSON, FORMATS);
    }

    private static void loosen(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("required") instanceof ArrayNode) {
            object.remove("required");
        }
        // With properties left out, more than one of them may fit.
        if (node instanceof ObjectNode object && object.get("oneOf") instanceof ArrayNode choices) {
            object.remove("oneOf");
            object.set("anyOf", choices);
        }
        node.forEach(Contract::loosen);
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("not JSON: " + text, unreadable);
        }
    }
}
