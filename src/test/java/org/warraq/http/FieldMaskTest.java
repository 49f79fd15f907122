package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMaskTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEXT = """
            {"headline":"ورّاق \\"x\\"","section":{"slug":"s","name":"n"},"byline":[{"role":"author","person":{"name":"p",\
            "slug":"q"}},{"role":"photo","person":{"name":"r"}}],"price":1.10,"as":"reporter","free":{"x":{"y":1,"z":2}},\
            "titles":{"ar":{"name":"a","slug":"b"}},"blocks":[{"type":"quote","text":"t"},{"type":"image","media":7}]}""";

    record View(
            String headline,
            Section section,
            List<Credit> byline,
            double price,
            @JsonProperty("as") String label,
            JsonNode free,
            Map<String, Section> titles,
            List<Block> blocks) {}

    record Section(String slug, String name, Section parent) {}

    record Credit(String role, Section person) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Image.class, name = "image")
    })
    sealed interface Block {}

    record Quote(String text) implements Block {}

    record Image(int media) implements Block {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "headline | {'headline':'ورّاق \\'x\\''}",
                "price,as | {'price':1.10,'as':'reporter'}",
                "section.name | {'section':{'name':'n'}}",
                "section.parent.parent.name | {'section':{}}",
                "section,section.name | {'section':{'slug':'s','name':'n'}}",
                "section.name,section | {'section':{'slug':'s','name':'n'}}",
                "byline.person.name | {'byline':[{'person':{'name':'p'}},{'person':{'name':'r'}}]}",
                "free.x.y | {'free':{'x':{'y':1}}}",
                "titles.ar.slug | {'titles':{'ar':{'slug':'b'}}}",
                "blocks.type,blocks.media | {'blocks':[{'type':'quote'},{'type':'image','media':7}]}"
            })
    void onlyTheChosenFieldsRemainAsTheyWere(String fields, String expected) {
        assertThat(FieldMask.of(View.class, fields).apply(TEXT)).isEqualTo(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headlin | headline",
                "section.nme | name",
                "headline.x | headline.x",
                "byline.persn.name | person",
                "titles.ar.nme | name",
                "blocks.txt | text",
                "label | label",
                "headline, | fields",
                "section. | section."
            })
    void anUnknownFieldIsNamed(String fields, String named) {
        assertThatThrownBy(() -> FieldMask.of(View.class, fields))
                .isInstanceOfSatisfying(ApiException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
                    assertThat(problem.getMessage()).contains(named);
                });
    }

    @Test
    void noFieldsAskedForIsNoMask() {
        assertThat(FieldMask.of(View.class, null)).isNull();
    }

    record Free(JsonNode a, JsonNode b, JsonNode c, JsonNode d) {}

    @Property
    void streamingEqualsFilteringTheTree(
            @ForAll("objects") ObjectNode object, @ForAll("fields") @NotEmpty Set<String> fields) throws IOException {
        String masked = FieldMask.of(Free.class, String.join(",", fields)).apply(object.toString());
        assertThat(JSON.readTree(masked)).isEqualTo(filtered(object, fields));
        assertThat(FieldMask.of(Free.class, String.join(",", fields)).apply(masked))
                .isEqualTo(masked);
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return AnyJson.object();
    }

    @Provide
    Arbitrary<Set<String>> fields() {
        return net.jqwik.api.Arbitraries.of("a", "b.a", "b.c", "c.a.b", "d.d", "c")
                .set()
                .ofMinSize(1);
    }

    /** The definition that the mask must agree with. */
    private static JsonNode filtered(JsonNode node, Set<String> fields) {
        if (fields.contains("")) {
            return node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode kept = JSON.createArrayNode();
            array.forEach(element -> kept.add(filtered(element, fields)));
            return kept;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode kept = JSON.createObjectNode();
        object.properties().forEach(member -> {
            Set<String> below = fields.stream()
                    .filter(field -> field.equals(member.getKey()) || field.startsWith(member.getKey() + "."))
                    .map(field -> field.substring(
                            Math.min(field.length(), member.getKey().length() + 1)))
                    .collect(java.util.stream.Collectors.toSet());
            if (!below.isEmpty()) {
                kept.set(member.getKey(), filtered(member.getValue(), below));
            }
        });
        return kept;
    }
}
