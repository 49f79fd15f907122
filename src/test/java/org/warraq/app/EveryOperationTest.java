package org.warraq.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the document fails, in each way that all of its sort have in common, as the document says: the
 * shared filter compares, these tests provoke.
 */
@NewsroomTest
class EveryOperationTest {

    private static final String NOWHERE = "018f2b1e-7c7a-7abc-8def-0123456789ab";

    @Inject
    Newsroom newsroom;

    private Contract contract;

    @BeforeEach
    void read() {
        contract = Contract.served();
    }

    @Test
    void anUnknownParameterIsRefused() {
        each(
                all(),
                operation -> request(operation)
                        .queryParam("nosuch", "1")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("unknown-parameter"))
                        .body("errors.parameter", hasItem("nosuch")));
    }

    @Test
    void aParameterThatCannotHaveItsValueIsNamed() {
        each(
                all(),
                operation -> parameters(operation, "query")
                        .filter(parameter -> !contract.violations(parameter.get("schema"), "\"no-such-value\"", false)
                                .isEmpty())
                        .filter(parameter -> !contract.resolved(parameter.get("schema"))
                                .path("type")
                                .asText()
                                .equals("array"))
                        .forEach(parameter -> request(operation)
                                .queryParam(parameter.get("name").asText(), "no-such-value")
                                .request(operation.method(), path(operation))
                                .then()
                                .statusCode(400)
                                .body("code", equalTo("invalid-parameter"))
                                .body(
                                        "errors.parameter",
                                        hasItem(parameter.get("name").asText()))));
    }

    @Test
    void managementIsClosedWithoutAToken() {
        each(
                operation -> operation.path().startsWith("/manage/"),
                operation -> withBody(given(), operation)
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(401)
                        .header("WWW-Authenticate", "Bearer")
                        .body("code", equalTo("unauthenticated")));
    }

    @Test
    void theMethodsOfManagementAreToldToWhoeverHasAToken() {
        each(operation -> operation.path().startsWith("/manage/"), operation -> {
            given().options(path(operation)).then().statusCode(401).body("code", equalTo("unauthenticated"));
            newsroom.desk()
                    .options(path(operation))
                    .then()
                    .statusCode(200)
                    .header("Allow", containsString(operation.method().toUpperCase(Locale.ROOT)));
        });
        newsroom.desk()
                .options("/manage/v1/articles/" + NOWHERE)
                .then()
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
    }

    @Test
    void theDocumentAndItsPageAreReadOnly() {
        for (var path : List.of("/openapi", "/openapi.json", "/docs/")) {
            given().options(path).then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS");
            for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE")) {
                given().request(method, path)
                        .then()
                        .statusCode(405)
                        .header("Allow", "GET, HEAD, OPTIONS")
                        .body("code", equalTo("method-not-allowed"));
            }
            given().get(path).then().statusCode(200);
        }
    }

    @Test
    void aHundredIdsAndManyFieldsAreAskedForAtOnce() {
        var ids = String.join(",", Collections.nCopies(100, NOWHERE));
        var fields = "headline" + ",headline".repeat(300);
        given().get("/v1/articles?ids=" + ids + "&fields=" + fields).then().statusCode(200);
    }

    @Test
    void aWrongTokenIsRefusedEverywhere() {
        each(
                all(),
                operation -> given().header("Authorization", "Bearer of-bad-news")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(401)
                        .body("code", equalTo("unauthenticated")));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        each(
                operation -> operation.path().contains("{"),
                operation -> request(operation)
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("not-found")));
    }

    @Test
    void aMethodThatAPathDoesNotHaveIsRefusedWithThoseItHas() {
        var methods = new HashMap<String, Set<String>>();
        contract.operations()
                .forEach(operation -> methods.computeIfAbsent(path(operation), path -> new TreeSet<>())
                        .add(operation.method().toUpperCase(Locale.ROOT)));
        methods.forEach((path, has) -> Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                .filter(method -> !has.contains(method))
                .forEach(method -> {
                    var answer = newsroom.desk().request(method, path);
                    answer.then().statusCode(405).body("code", equalTo("method-not-allowed"));
                    var expected = new TreeSet<>(has);
                    expected.add("OPTIONS");
                    if (has.contains("GET")) {
                        expected.add("HEAD");
                    }
                    assertThat(answer.header("Allow").split(", "))
                            .as(method + " " + path)
                            .containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    @Test
    void aRepresentationThatThereIsNotIsRefused() {
        each(
                operation -> operation.response(406).isPresent(),
                operation -> request(operation)
                        .accept("text/html")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(406)
                        .body("code", equalTo("not-acceptable")));
    }

    @Test
    void aBodyThatIsNotJsonIsRefused() {
        each(
                takesJson(),
                operation -> request(operation)
                        .contentType(mediaType(operation))
                        .body("{\"a\":")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("malformed-json")));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        each(
                takesBody().and(operation -> !SampleBody.isFile(operation)),
                operation -> authorised(operation)
                        .contentType("text/plain")
                        .body("{}")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(415)
                        .body("code", equalTo("unsupported-media-type")));
    }

    @Test
    void aBodyThatNobodyAskedForIsOverlooked() {
        each(
                takesBody().negate().and(operation -> !operation.isEndless()),
                operation -> request(operation)
                        .contentType("text/plain")
                        .body("نص")
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(
                                operation.path().contains("{")
                                                || operation.path().endsWith("/resolve")
                                        ? 404
                                        : operation.response(202).isPresent() ? 202 : 200));
    }

    @Test
    void aChangeNeedsTheVersionThatItIsBasedOn() {
        each(
                operation -> header(operation, "If-Match"),
                operation -> withBody(newsroom.desk(), operation)
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(428)
                        .body("code", equalTo("precondition-required")));
        each(
                operation -> header(operation, "If-Match"),
                operation -> withBody(newsroom.desk().header("If-Match", "*"), operation)
                        .request(operation.method(), path(operation))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("invalid-precondition")));
    }

    @Test
    void aStaleChangeIsRefused() {
        var things = things();
        each(
                operation -> header(operation, "If-Match") && things.containsKey(collection(operation)),
                operation -> withBody(newsroom.desk().header("If-Match", "\"999\""), operation)
                        .request(operation.method(), path(operation, things))
                        .then()
                        .statusCode(412)
                        .body("code", equalTo("version-conflict")));
    }

    @Test
    void anUnknownPropertyIsRefused() {
        var things = things();
        each(takesJson(), operation -> {
            var body = ((ObjectNode) new Samples(contract).least(schema(operation))).put("nosuch", 1);
            refused(operation, things, new Samples.Wrong("/nosuch", body));
        });
    }

    @Test
    void aValueOfAWrongTypeIsRefusedWhereItStands() {
        var things = things();
        var samples = new Samples(contract);
        Predicate<Contract.Operation> bulk = operation -> operation.path().endsWith("/bulk");
        var seen = new HashSet<String>();
        Consumer<Contract.Operation> spoilt =
                operation -> samples.wrong(schema(operation)).forEach(wrong -> {
                    seen.add(schema(operation).toString());
                    refused(operation, things, wrong);
                });
        // What acts in bulk hold is read as in requests of their own, where each of its places is tried first.
        each(takesJson().and(bulk.negate()), spoilt);
        each(takesJson().and(bulk), spoilt);
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private void refused(Contract.Operation operation, Map<String, Newsroom.Thing> things, Samples.Wrong wrong) {
        var thing = things.get(collection(operation));
        var request = header(operation, "If-Match") ? newsroom.holding(thing) : newsroom.desk();
        if (operation.path().endsWith("/bulk")) {
            request.queryParam("atomic", true);
        }
        var answer = request.contentType(mediaType(operation))
                .body(wrong.body().toString())
                .request(operation.method(), path(operation, things));
        assertThat(answer.statusCode())
                .as("%s with %s: %s", operation, wrong.body(), answer.asString())
                .isEqualTo(422);
        if (!wrong.pointer().isEmpty() || !operation.method().equals("patch")) {
            assertThat(answer.<List<String>>path("errors.pointer"))
                    .as("%s with %s: %s", operation, wrong.body(), answer.asString())
                    .contains(wrong.pointer());
        }
    }

    @Test
    void aKeyThatIsNoneIsRefusedWhereOneIsTakenAndAnyWhereASecretIsAnswered() {
        var taking = new HashSet<String>();
        var secret = new HashSet<String>();
        each(operation -> operation.method().equals("post") && operation.path().startsWith("/manage/"), operation -> {
            var answer = request(operation)
                    .header("Idempotency-Key", "two words")
                    .request(operation.method(), path(operation));
            var takes = header(operation, "Idempotency-Key");
            if (takes || operation.path().matches(".*/(tokens|preview-links)")) {
                (takes ? taking : secret).add(operation.path());
                answer.then().statusCode(400).body("errors.parameter", hasItem("Idempotency-Key"));
            } else {
                assertThat(answer.statusCode()).isNotEqualTo(400);
            }
        });
        assertThat(taking).hasSizeGreaterThan(20);
        assertThat(secret).hasSize(5);
    }

    /** One live thing of each kind, under the name of its collection. */
    private Map<String, Newsroom.Thing> things() {
        var section = newsroom.section("دولي").live();
        var person = newsroom.person("سناء الكتاني").live();
        return Stream.of(
                        section,
                        person,
                        newsroom.tag("الأمن").draft(),
                        newsroom.picture(),
                        newsroom.front("الرئيسية").draft(),
                        newsroom.redirect("/old", "/ar/new"),
                        newsroom.token("editor"),
                        newsroom.customSchema("article", Map.of()),
                        newsroom.event("معرض الكتاب").live(),
                        newsroom.article().in(section).by(person).live())
                .collect(Collectors.toMap(Newsroom.Thing::collection, thing -> thing));
    }

    /** Does all of them, so that one run tells of everything that is wrong. */
    private void each(Predicate<Contract.Operation> which, Consumer<Contract.Operation> check) {
        var failures = new ArrayList<String>();
        var operations = contract.operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        for (var operation : operations) {
            try {
                check.accept(operation);
            } catch (AssertionError failure) {
                failures.add(operation + ": " + failure.getMessage());
            }
        }
        assertThat(failures).isEmpty();
    }

    private static Predicate<Contract.Operation> all() {
        return operation -> true;
    }

    private static Predicate<Contract.Operation> takesBody() {
        return operation -> operation.node().has("requestBody");
    }

    private static Predicate<Contract.Operation> takesJson() {
        return takesBody().and(operation -> mediaType(operation).endsWith("json"));
    }

    /** As good as it can be on a thing that is not there. */
    private RequestSpecification request(Contract.Operation operation) {
        return withBody(authorised(operation), operation);
    }

    private RequestSpecification authorised(Contract.Operation operation) {
        var managed = operation.path().startsWith("/manage/");
        var request = managed ? newsroom.desk() : given();
        parameters(operation, "query")
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> request.queryParam(
                        parameter.get("name").asText(), parameter.get("example").asText()));
        if (header(operation, "If-Match")) {
            request.header("If-Match", "\"1\"");
        }
        return request;
    }

    private RequestSpecification withBody(RequestSpecification request, Contract.Operation operation) {
        return SampleBody.in(request, contract, operation);
    }

    private boolean header(Contract.Operation operation, String name) {
        return parameters(operation, "header")
                .anyMatch(parameter -> parameter.get("name").asText().equals(name));
    }

    private Stream<JsonNode> parameters(Contract.Operation operation, String in) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(contract::resolved)
                .filter(parameter -> parameter.get("in").asText().equals(in));
    }

    private static String mediaType(Contract.Operation operation) {
        return operation.node().at("/requestBody/content").fieldNames().next();
    }

    private static JsonNode schema(Contract.Operation operation) {
        return operation.node().at("/requestBody/content").elements().next().get("schema");
    }

    private static String collection(Contract.Operation operation) {
        return operation.path().replaceFirst(".*v1/", "").replaceFirst("/.*", "");
    }

    private static String path(Contract.Operation operation) {
        return path(operation, Map.of());
    }

    private static String path(Contract.Operation operation, Map<String, Newsroom.Thing> things) {
        var thing = things.get(collection(operation));
        return operation
                .path()
                .replace("{id}", thing == null ? NOWHERE : thing.id())
                .replace("{linkId}", NOWHERE)
                .replace("{hash}", "0918")
                .replace("{file}", "original.png")
                .replace("{token}", "nobody-has-it")
                .replace("{kind}", "article")
                .replace("{slug}", "nowhere")
                .replace("{number}", "1");
    }
}
