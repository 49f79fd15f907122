package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.app.Newsroom;
import org.warraq.app.NewsroomTest;

/** What becomes of the publisher's own fields once an administrator says what they may be. */
@NewsroomTest
class CustomSchemasTest {

    private static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "additionalProperties",
            false,
            "required",
            List.of("desk"),
            "properties",
            Map.of(
                    "desk", Map.of("enum", List.of("سياسة", "رياضة")),
                    "pages", Map.of("type", "array", "items", Map.of("type", "integer")),
                    "code", Map.of("type", "string", "pattern", "^[A-Z]{2}$")));

    @Inject
    Newsroom newsroom;

    @Test
    void everythingWrongIsToldWhereItStands() {
        newsroom.customSchema("article", SCHEMA);
        var custom = Map.of("pages", List.of(1, "ثلاثة"), "code", "x1", "a/b", 1);
        newsroom.post(
                        "/manage/v1/articles",
                        newsroom.article().with("custom", custom).content())
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/custom/desk", "/custom/pages/1", "/custom/code", "/custom/a~1b"))
                .body("errors.code", containsInAnyOrder("required", "wrong-type", "pattern", "unknown-property"));
        newsroom.post("/manage/v1/articles", newsroom.article().content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/desk"));
    }

    @Test
    void whatPassesIsSavedAndServed() {
        newsroom.customSchema("person", SCHEMA);
        var person =
                newsroom.person("سناء").with("custom", Map.of("desk", "سياسة")).live();
        newsroom.desk().get(person.path()).then().statusCode(200).body("custom.desk", equalTo("سياسة"));
        newsroom.patch(person, Map.of("custom", Map.of("desk", "طقس")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/desk"))
                .body("errors.code", contains("enum"));
    }

    @ParameterizedTest
    @CsvSource({"article", "section", "person", "event"})
    void everyKindHasItsOwn(String kind) {
        newsroom.customSchema(kind, SCHEMA);
        var writings = Map.of(
                "article", newsroom.article(),
                "section", newsroom.section("دولي"),
                "person", newsroom.person("سناء"),
                "event", newsroom.event("معرض"));
        writings.forEach((one, writing) -> newsroom.post(
                        "/manage/v1/" + (one.equals("person") ? "people" : one + "s"), writing.content())
                .then()
                .statusCode(one.equals(kind) ? 422 : 201));
    }

    @Test
    void anOlderRevisionIsNotPublishedUnderANewerSchema() {
        var section = newsroom.section("دولي").draft();
        var good = newsroom.after(section, newsroom.patch(section, Map.of("custom", Map.of("desk", "سياسة"))));
        newsroom.customSchema("section", SCHEMA);
        newsroom.act(good, "publish", Map.of("revision", 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/desk"));
        newsroom.publish(good);
    }

    @Test
    void aChangedSchemaHoldsForTheNextSave() {
        var schema = newsroom.customSchema("event", SCHEMA);
        newsroom.replace(schema, Map.of("schema", Map.of("required", List.of("other"))))
                .then()
                .statusCode(200);
        newsroom.post(
                        "/manage/v1/events",
                        newsroom.event("معرض")
                                .with("custom", Map.of("desk", "x"))
                                .content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/other"));
        newsroom.delete(newsroom.latest(schema)).then().statusCode(204);
        newsroom.event("معرض").with("custom", Map.of("desk", "x")).draft();
        newsroom.desk().get("/manage/v1/custom-schemas/event").then().statusCode(404);
    }

    @Test
    void whatWouldNoLongerPassIsCounted() {
        var live = newsroom.person("سناء").live();
        newsroom.patch(live, Map.of("custom", Map.of("desk", "سياسة"))).then().statusCode(200);
        newsroom.person("يوسف").draft();
        newsroom.person("مريم").with("custom", Map.of("desk", "رياضة")).live();
        var tried = newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(Map.of("schema", SCHEMA))
                .put("/manage/v1/custom-schemas/person?dryRun=true");
        tried.then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("failing.heads", equalTo(1))
                .body("failing.live", equalTo(1))
                .body("failing.examples.label", containsInAnyOrder("سناء", "يوسف"))
                .body("failing.examples.errors.pointer.flatten()", hasItem("/custom/desk"));
        newsroom.desk().get("/manage/v1/custom-schemas/person").then().statusCode(404);
        newsroom.customSchema("person", SCHEMA)
                .answer()
                .then()
                .body("failing.heads", equalTo(1))
                .body("failing.live", equalTo(1));
    }

    @Test
    void notMoreThanTwentyAreNamed() {
        for (var one = 0; one < 25; one++) {
            newsroom.person("سناء").draft();
        }
        newsroom.customSchema("person", SCHEMA)
                .answer()
                .then()
                .body("failing.heads", equalTo(25))
                .body("failing.live", equalTo(0))
                .body("failing.examples", hasSize(20));
    }

    @Test
    void aVersionIsNeverGivenToAnotherSchema() {
        var schema = newsroom.customSchema("article", SCHEMA);
        newsroom.delete(schema).then().statusCode(204);
        var other = newsroom.customSchema("article", Map.of());
        assertThat(other.version()).isNotEqualTo(schema.version());
        newsroom.replace(schema, Map.of("schema", Map.of())).then().statusCode(412);
        newsroom.desk()
                .get(schema.desk())
                .then()
                .header("ETag", "\"" + other.version() + "\"")
                .body("failing", equalTo(null))
                .body("updatedBy.id", equalTo("admin"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "{\"type\":\"nothing\"} /schema/type",
                "{\"minLength\":-1} /schema/minLength",
                "{\"properties\":{\"a\":{\"pattern\":\"(\"}}} /schema/properties/a/pattern",
                "{\"properties\":{\"a\":{\"pattern\":\"(?=x)\"}}} /schema/properties/a/pattern",
                "{\"patternProperties\":{\"(\":{}}} /schema/patternProperties/(",
                "{\"properties\":{\"a\":{\"$ref\":\"http://127.0.0.1:1/x\"}}} /schema/properties/a/$ref",
                "{\"$ref\":\"file:///etc/passwd\"} /schema/$ref",
                "{\"$ref\":\"#/$defs/none\"} /schema/$ref",
                "{\"$ref\":\"#\"} /schema/$ref",
                "{\"$defs\":{\"a\":{\"allOf\":[{\"$ref\":\"#/$defs/a\"}]}}} /schema/$defs/a/$ref",
                "{\"$id\":\"http://127.0.0.1:1/x\"} /schema/$id",
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\"} /schema/$schema"
            })
    void aSchemaThatIsNoneIsRefusedWhereItIsNot(String schema, String pointer) {
        write("{\"schema\":" + schema + "}").then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void whatIsCalledLikeAKeywordMayBe() {
        write("""
                {"schema":{"properties":{"$id":{"type":"string"},"pattern":{"type":"object"},
                "$ref":{"const":{"$ref":"http://example.org/"}}}}}""").then().statusCode(201);
    }

    @Test
    void aSchemaMayReferToItselfWhereItGoesDeeper() {
        write("""
                {"schema":{"$defs":{"tree":{"type":"object","properties":{"below":{"$ref":"#/$defs/tree"}}}},
                "$ref":"#/$defs/tree"}}""").then().statusCode(201);
        newsroom.post(
                        "/manage/v1/articles",
                        newsroom.article()
                                .with("custom", Map.of("below", Map.of("below", 7)))
                                .content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/below/below"));
    }

    @Test
    void aSchemaIsOfABoundedSize() {
        write("{\"schema\":{\"description\":\"" + "س".repeat(40_000) + "\"}}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-large"));
        write("{\"schema\":" + "{\"not\":".repeat(40) + "{}" + "}".repeat(40) + "}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-deep"));
    }

    @Test
    void anExpressionThatOthersChokeOnIsMatchedAtOnce() {
        write("{\"schema\":{\"properties\":{\"a\":{\"pattern\":\"^(a+)+$\"}}}}")
                .then()
                .statusCode(201);
        newsroom.post(
                        "/manage/v1/articles",
                        newsroom.article()
                                .with("custom", Map.of("a", "a".repeat(15_000) + "b"))
                                .content())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/custom/a"));
    }

    @Test
    void aKindThatThereIsNotHasNone() {
        newsroom.desk().get("/manage/v1/custom-schemas/tag").then().statusCode(404);
        newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"schema\":{}}")
                .put("/manage/v1/custom-schemas/tag")
                .then()
                .statusCode(404);
    }

    private Response write(String body) {
        return newsroom.desk()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put("/manage/v1/custom-schemas/article");
    }
}
