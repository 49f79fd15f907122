package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document says is complete and consistent in itself. */
@NewsroomTest
class OpenApiDocumentTest {

    private static final Path KEPT = Path.of("docs", "openapi.yaml");

    private Contract contract;

    @BeforeEach
    void read() {
        contract = Contract.served();
    }

    /** {@code mvn test -Dtest=OpenApiDocumentTest -Dwarraq.openapi.write=true} writes the served one down. */
    @Test
    void theDocumentInDocsIsTheServedOne() throws IOException {
        var served =
                RestAssured.given().accept("application/yaml").get("/openapi").asString();
        if (Boolean.getBoolean("warraq.openapi.write")) {
            Files.writeString(KEPT, served);
        }
        assertThat(Files.readString(KEPT)).isEqualTo(served);
    }

    @Test
    void itSaysWhoTheApiIs() {
        var document = contract.document();
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asText()).isEqualTo("Warraq");
        assertThat(document.at("/info/version").asText()).isEqualTo("1");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(document.get("tags")).allSatisfy(tag -> described(tag, "tag " + tag));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndIsDescribed() {
        var names = new HashSet<String>();
        var tags = texts(contract.document().get("tags"), "name");
        assertThat(contract.operations()).isNotEmpty().allSatisfy(operation -> {
            var node = operation.node();
            assertThat(node.path("operationId").asText()).matches("[a-z][A-Za-z]+");
            assertThat(names.add(node.get("operationId").asText()))
                    .as(node.get("operationId").asText())
                    .isTrue();
            assertThat(node.path("summary").asText())
                    .as("summary of %s", operation)
                    .isNotBlank();
            described(node, operation.toString());
            assertThat(node.get("tags")).as("tags of %s", operation).hasSize(1);
            assertThat(tags).contains(node.at("/tags/0").asText());
        });
    }

    @Test
    void everyParameterIsDescribedByAnExampleThatIsValid() {
        forEachParameter((operation, parameter) -> {
            var what = parameter.get("name") + " of " + operation;
            described(parameter, what);
            assertThat(parameter.get("example")).as("example of %s", what).isNotNull();
            assertThat(contract.violations(
                            parameter.get("schema"), parameter.get("example").toString(), false))
                    .as(what)
                    .isEmpty();
        });
    }

    @Test
    void everyVariableOfAPathIsAParameter() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            var variables = Stream.of(operation.path().split("/"))
                    .filter(segment -> segment.startsWith("{"))
                    .map(segment -> segment.substring(1, segment.length() - 1))
                    .toList();
            assertThat(parameters(operation)
                            .filter(parameter -> parameter.get("in").asText().equals("path"))
                            .map(parameter -> parameter.get("name").asText()))
                    .as(operation.toString())
                    .containsExactlyInAnyOrderElementsOf(variables);
        });
    }

    @Test
    void everyFailureIsAProblem() {
        forEachResponse((operation, status, response) -> {
            described(response, status + " of " + operation);
            if (status >= 400) {
                assertThat(response.get("content").fieldNames())
                        .toIterable()
                        .containsExactly("application/problem+json");
                assertThat(response.at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem");
                assertThat(response.get("description").asText()).startsWith("`");
            }
        });
    }

    @Test
    void whoeverWasSlowerIsToldTheVersionOfNow() {
        forEachResponse((operation, status, response) -> {
            if (status == 412) {
                assertThat(contract.resolved(response.at("/headers/ETag"))
                                .path("description")
                                .asText())
                        .as(operation.toString())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void everyOperationTellsOfTheFailuresThatAllHave() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            assertThat(operation.node().get("responses").fieldNames())
                    .toIterable()
                    .as(operation.toString())
                    .contains("400", "401", "500", "503");
            assertThat(operation.response(406).isPresent())
                    .as("406 of %s", operation)
                    .isNotEqualTo(operation.answersAnyType());
        });
    }

    @Test
    void managementTakesATokenAndDeliveryNeedsNone() {
        assertThat(contract.document().has("security")).isFalse();
        assertThat(contract.document()
                        .at("/components/securitySchemes/bearer/scheme")
                        .asText())
                .isEqualTo("bearer");
        assertThat(contract.operations()).allSatisfy(operation -> {
            if (operation.path().startsWith("/manage/")) {
                assertThat(operation.node().at("/security/0").has("bearer"))
                        .as(operation.toString())
                        .isTrue();
            } else {
                assertThat(operation.path()).matches("/(v1|media)/.*");
                assertThat(operation.node().has("security"))
                        .as(operation.toString())
                        .isFalse();
            }
        });
    }

    @Test
    void everyReferenceLeadsSomewhereAndNothingIsUnused() {
        var components = contract.document().get("components");
        var defined = new HashSet<String>();
        components.properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> section.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> defined.add("#/components/" + section.getKey() + "/" + name)));
        var referred = new HashSet<String>();
        walk(contract.document(), node -> {
            if (node.path("$ref").isTextual()) {
                referred.add(node.get("$ref").asText());
            }
        });
        assertThat(referred).containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void everyDiscriminatorLeadsToAnAlternative() {
        walk(contract.document(), node -> {
            if (!node.path("discriminator").has("mapping")) {
                return;
            }
            var alternatives = texts(node.get("oneOf"), "$ref");
            var mapped = new ArrayList<String>();
            node.at("/discriminator/mapping").forEach(target -> mapped.add(target.asText()));
            assertThat(mapped).containsExactlyInAnyOrderElementsOf(alternatives);
        });
    }

    @Test
    void everyExampleOfASchemaIsValid() {
        var schemas = contract.document().at("/components/schemas");
        walk(schemas, node -> {
            if (node.path("examples").isArray() && (node.has("type") || node.has("$ref"))) {
                node.get("examples")
                        .forEach(example -> assertThat(contract.violations(node, example.toString(), true))
                                .as("%s as an example of %s", example, node)
                                .isEmpty());
            }
        });
    }

    @Test
    void everyRequiredPropertyIsDescribed() {
        walk(contract.document().at("/components/schemas"), node -> {
            if (node.path("required").isArray() && node.has("properties")) {
                node.get("required")
                        .forEach(name -> assertThat(node.get("properties").has(name.asText()))
                                .as("%s of %s", name, node)
                                .isTrue());
            }
        });
    }

    /** What is only ever written says that it takes nothing else; what is read may gain properties. */
    @Test
    void requestsAreClosedAndAnswersOpen() {
        for (var written :
                List.of("ArticleContent", "EventContent", "PersonContent", "SectionContent", "ArticlePatch")) {
            assertThat(contract.document()
                            .at("/components/schemas/" + written + "/additionalProperties")
                            .toString())
                    .as(written)
                    .isEqualTo("false");
        }
        for (var read : List.of("ArticleView", "ArticleCard", "PersonView", "Problem")) {
            assertThat(contract.document()
                            .at("/components/schemas/" + read + "/additionalProperties")
                            .toString())
                    .as(read)
                    .isNotEqualTo("false");
        }
    }

    private interface ResponseCheck {
        void check(Contract.Operation operation, int status, JsonNode response);
    }

    private interface ParameterCheck {
        void check(Contract.Operation operation, JsonNode parameter);
    }

    private void forEachParameter(ParameterCheck check) {
        contract.operations()
                .forEach(operation -> parameters(operation).forEach(parameter -> check.check(operation, parameter)));
    }

    private Stream<JsonNode> parameters(Contract.Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(contract::resolved);
    }

    private void forEachResponse(ResponseCheck check) {
        contract.operations()
                .forEach(operation -> operation
                        .node()
                        .get("responses")
                        .properties()
                        .forEach(response ->
                                check.check(operation, Integer.parseInt(response.getKey()), response.getValue())));
    }

    private static void described(JsonNode node, String what) {
        assertThat(node.path("description").asText())
                .as("description of %s", what)
                .isNotBlank();
    }

    private static Set<String> texts(JsonNode array, String property) {
        var texts = new HashSet<String>();
        array.forEach(element -> texts.add(element.get(property).asText()));
        return texts;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }
}
