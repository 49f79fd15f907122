package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFormsTest {

    private record Content(
            List<String> lines,
            @InsteadOf("lines") String text,
            @InsteadOf("lines") String sheet) {}

    @Test
    void aPatchInAnotherFormIsAppliedToWhatHasNoneOfTheFirst() {
        assertThat(OtherForms.without(json("{'lines': ['a'], 'x': 1}"), json("{'text': 'b'}"), Content.class))
                .isEqualTo(json("{'x': 1}"));
        assertThat(OtherForms.without(json("{'lines': ['a']}"), json("{'x': 2, 'text': null}"), Content.class))
                .isEqualTo(json("{'lines': ['a']}"));
    }

    @Test
    void aPatchIsKeptInTheFormThatWasSaved() {
        assertThat(OtherForms.kept(json("{'text': 'b', 'x': 2}"), json("{'lines': ['b']}"), Content.class))
                .isEqualTo(json("{'lines': ['b'], 'x': 2}"));
    }

    @Test
    void twoFormsOfOneThingAreRefusedAndOneIsNot() {
        assertThat(refused("{'lines': [], 'text': 'b'}")).containsExactly("/text");
        assertThat(refused("{'sheet': 'a', 'text': 'b'}")).containsExactly("/text");
        assertThat(refused("{'lines': null, 'text': 'b'}")).isEmpty();
        assertThat(refused("{'lines': []}")).isEmpty();
    }

    private static List<String> refused(String sent) {
        var found = Violations.atRoot();
        OtherForms.refuseBoth(json(sent), Content.class, found);
        return found.list().stream().map(Violation::pointer).toList();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
