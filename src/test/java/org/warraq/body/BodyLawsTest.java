package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warraq.http.Violations;

class BodyLawsTest {
    @Provide
    Arbitrary<List<Block>> bodies() {
        return Bodies.any();
    }

    @Property(tries = 300)
    void validBodyHasNoViolations(@ForAll("bodies") List<Block> body) {
        assertThat(violationsOf(body)).isEmpty();
        assertThat(violationsOf(Body.withKeys(body))).isEmpty();
    }

    @Property(tries = 300)
    void everyKeyIsThereAndUniqueInItsArray(@ForAll("bodies") List<Block> body) {
        assertKeys(Bodies.JSON.valueToTree(Body.withKeys(body)));
    }

    private static void assertKeys(JsonNode node) {
        if (node.isArray()) {
            Set<String> seen = new HashSet<>();
            node.forEach(element -> assertThat(
                            !element.isObject() || seen.add(element.path("_key").asText("")))
                    .as("unique _key in %s", node)
                    .isTrue());
            assertThat(seen).doesNotContain("");
        }
        node.forEach(BodyLawsTest::assertKeys);
    }

    @Property(tries = 300)
    void makingKeysTwiceChangesNothing(@ForAll("bodies") List<Block> body) {
        List<Block> once = Body.withKeys(body);
        assertThat(Body.withKeys(once)).isEqualTo(once);
        assertThat(Body.withKeys(body)).isEqualTo(once);
    }

    @Property(tries = 300)
    void makingKeysChangesNothingElse(@ForAll("bodies") List<Block> body) {
        assertThat(Body.plainText(Body.withKeys(body))).isEqualTo(Body.plainText(body));
        assertThat(Body.references(Body.withKeys(body))).isEqualTo(Body.references(body));
    }

    @Property(tries = 300)
    void jsonIsReadBackAsItWasWritten(@ForAll("bodies") List<Block> body) throws JsonProcessingException {
        List<Block> read = Bodies.JSON.readValue(Bodies.JSON.writeValueAsString(body), Bodies.LIST_OF_BLOCKS);
        assertThat(read).isEqualTo(body);
    }

    @Property(tries = 300)
    void sizeIsThatOfTheWrittenJson(@ForAll("bodies") List<Block> body) throws JsonProcessingException {
        byte[] json = Bodies.JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonSize.of(body)).isEqualTo(json.length);
    }

    @Property(tries = 300)
    void plainTextOfABlockIsItsSpansOneAfterAnother(@ForAll("bodies") List<Block> body) {
        for (Block block : body) {
            if (block instanceof TextBlock text) {
                String spans = text.children().stream().map(Span::text).collect(Collectors.joining());
                assertThat(Body.blockText(block)).isEqualTo(spans.replace('\n', ' '));
            }
        }
    }

    @Property(tries = 300)
    void nothingLiveLeavesNoTraceOfAnyItemButAllText(@ForAll("bodies") List<Block> unkeyed) {
        List<Block> body = Body.withKeys(unkeyed);
        List<DeliveredBlock> delivered = Body.deliver(body, Shown.NONE);
        JsonNode json = Bodies.JSON.valueToTree(delivered);

        assertThat(json.toString())
                .doesNotContain("resolved", "mention", "\"item\"", "\"person\"", "\"image\"", "\"file\"");
        Body.references(body).forEach(id -> assertThat(json.toString()).doesNotContain(id.toString()));
        assertMarksAreDefined(json);
        assertThat(textsOf(json)).isEqualTo(textsOf(Bodies.JSON.valueToTree(withoutReferences(body))));
    }

    @Property(tries = 300)
    void everythingLiveKeepsEveryBlockWithItsCard(@ForAll("bodies") List<Block> unkeyed) {
        List<Block> body = Body.withKeys(unkeyed);
        List<DeliveredBlock> delivered = Body.deliver(body, Shown.ALL);

        assertThat(delivered.stream().map(DeliveredBlock::key))
                .isEqualTo(body.stream().map(Block::key).toList());
        JsonNode json = Bodies.JSON.valueToTree(delivered);
        assertMarksAreDefined(json);
        Body.references(body).forEach(id -> assertThat(json.toString()).contains("card of " + id));
        json.forEach(block -> assertThat(block.path("_type").asText().equals("block"))
                .isNotEqualTo(block.path("text").isTextual()));
    }

    @Property(tries = 300)
    void deliveredMarksAreTheStoredOnesWhereEverythingIsLive(@ForAll("bodies") List<Block> unkeyed) {
        List<Block> body = Body.withKeys(unkeyed);
        JsonNode delivered = Bodies.JSON.valueToTree(Body.deliver(body, Shown.ALL));
        JsonNode stored = Bodies.JSON.valueToTree(body);
        assertThat(delivered.findValues("children")).isEqualTo(stored.findValues("children"));
    }

    private static List<Block> withoutReferences(List<Block> body) {
        return body.stream()
                .filter(block -> !(block instanceof Reference
                        || block instanceof Image
                        || block instanceof Gallery
                        || block instanceof Attachment))
                .toList();
    }

    /** All that a reader sees of spans, cells, code, titles and attributions. */
    private static List<String> textsOf(JsonNode json) {
        return json.findValues("children").stream()
                .map(children -> String.join("", children.findValuesAsText("text")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), texts -> {
                    json.findValues("cells").forEach(cells -> texts.add(cells.toString()));
                    texts.addAll(json.findValuesAsText("code"));
                    texts.addAll(json.findValuesAsText("title"));
                    texts.addAll(json.findValuesAsText("attribution"));
                    return texts;
                }));
    }

    private static void assertMarksAreDefined(JsonNode body) {
        for (JsonNode block : body) {
            Set<String> defined = Set.copyOf(block.path("markDefs").findValuesAsText("_key"));
            for (JsonNode span : block.path("children")) {
                span.path("marks")
                        .forEach(mark -> assertThat(
                                        Decorator.isDecorator(mark.asText()) || defined.contains(mark.asText()))
                                .isTrue());
            }
        }
    }

    private static List<?> violationsOf(List<Block> body) {
        Violations violations = Violations.atRoot();
        Body.check(body, violations.at("body"));
        return violations.list();
    }
}
