package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
                "{'a':'b'} | {'a':null} | {}",
                "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':'c'} | {'a':['b']} | {'a':['b']}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
                "['a','b'] | ['c','d'] | ['c','d']",
                "{'a':'b'} | ['c'] | ['c']",
                "{'a':'foo'} | null | null",
                "{'a':'foo'} | 'bar' | 'bar'",
                "{'e':null} | {'a':1} | {'e':null,'a':1}",
                "[1,2] | {'a':'b','c':null} | {'a':'b'}",
                "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void theExamplesOfTheStandardHold(String target, String patch, String result) throws IOException {
        assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(result));
    }

    @Property
    void applyingTwiceIsApplyingOnce(@ForAll("values") JsonNode target, @ForAll("values") JsonNode patch) {
        JsonNode once = MergePatch.apply(target, patch);
        assertThat(MergePatch.apply(once, patch)).isEqualTo(once);
    }

    @Property
    void theEmptyPatchChangesNothing(@ForAll("objects") ObjectNode target) {
        assertThat(MergePatch.apply(target, JSON.createObjectNode())).isEqualTo(target);
    }

    @Property
    void neitherArgumentIsChanged(@ForAll("values") JsonNode target, @ForAll("values") JsonNode patch) {
        JsonNode targetBefore = target.deepCopy();
        JsonNode patchBefore = patch.deepCopy();
        JsonNode result = MergePatch.apply(target, patch);
        if (result instanceof ObjectNode object) {
            object.put("later", 1);
            object.elements().forEachRemaining(member -> {
                if (member instanceof ObjectNode inner) {
                    inner.put("later", 1);
                }
            });
        }
        assertThat(target).isEqualTo(targetBefore);
        assertThat(patch).isEqualTo(patchBefore);
    }

    @Property
    void everyMemberOfThePatchIsThereOrGone(@ForAll("objects") ObjectNode target, @ForAll("objects") ObjectNode patch) {
        JsonNode result = MergePatch.apply(target, patch);
        patch.properties()
                .forEach(member -> assertThat(result.has(member.getKey()))
                        .isEqualTo(!member.getValue().isNull()));
        target.properties().stream()
                .filter(member -> !patch.has(member.getKey()))
                .forEach(member -> assertThat(result.get(member.getKey())).isEqualTo(member.getValue()));
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return AnyJson.value();
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return AnyJson.object();
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
