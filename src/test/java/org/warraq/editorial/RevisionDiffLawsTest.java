package org.warraq.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warraq.text.Words;

/** What holds of every comparison, whatever is compared. */
class RevisionDiffLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "قالَ",
                "قال",
                "الوزيرُ",
                "مـــحمد",
                "،",
                "؛",
                "«",
                "»",
                "؟",
                " ",
                "  ",
                "\n",
                "aujourd'hui",
                "3,5",
                "e\u0301",
                "\u064E",
                "😀",
                "-",
                "ـ");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(30).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Property
    void partsAreTheText(@ForAll("texts") String text) {
        assertThat(String.join("", Words.parts(text))).isEqualTo(text);
    }

    @Property
    void theEditsMakeEachTextOfTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (var budget : List.of(0L, TextDiff.BUDGET)) {
            var edits = new TextDiff(budget).of(before, after);
            assertThat(without(edits, TextEdit.Op.DELETE)).isEqualTo(after);
            assertThat(without(edits, TextEdit.Op.INSERT)).isEqualTo(before);
            assertThat(edits).noneMatch(edit -> edit.text().isEmpty());
        }
    }

    @Property
    void aTextIsEqualToItself(@ForAll("texts") String text) {
        assertThat(new TextDiff(TextDiff.BUDGET).of(text, text)).allMatch(edit -> edit.op() == TextEdit.Op.EQUAL);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f")
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    @Property
    void everyBlockIsAccountedFor(@ForAll("keys") List<String> before, @ForAll("keys") List<String> after) {
        var changes = ContentDiff.of(blocks(before), blocks(after));
        var told = changes.stream().collect(Collectors.groupingBy(RevisionChange::change, Collectors.counting()));
        var common = before.stream().filter(after::contains).toList();
        assertThat(told.getOrDefault(RevisionChange.Sort.REMOVED, 0L)).isEqualTo(before.size() - common.size());
        assertThat(told.getOrDefault(RevisionChange.Sort.ADDED, 0L)).isEqualTo(after.size() - common.size());
        assertThat(told).doesNotContainKey(RevisionChange.Sort.CHANGED);
        var ordered = after.stream().filter(before::contains).toList().equals(common);
        assertThat(told.containsKey(RevisionChange.Sort.MOVED)).isEqualTo(!ordered);
        var moved = changes.stream()
                .filter(change -> change.change() == RevisionChange.Sort.MOVED)
                .map(change -> change.after().get("_key").asText())
                .collect(Collectors.toSet());
        assertThat(without(after, before, moved)).isEqualTo(without(before, after, moved));
    }

    @Property
    void contentsDifferExactlyIfSomethingIsTold(
            @ForAll("contents") JsonNode before, @ForAll("contents") JsonNode after) {
        assertThat(ContentDiff.of(before, before)).isEmpty();
        assertThat(ContentDiff.of(before, after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(ContentDiff.of(before, after)).allSatisfy(change -> {
            var old = change.movedFrom() == null ? change.pointer() : change.movedFrom();
            if (change.before() != null) {
                assertThat(before.at(old)).isEqualTo(change.before());
            }
            if (change.after() != null) {
                assertThat(after.at(change.pointer())).isEqualTo(change.after());
            }
        });
    }

    @Provide
    Arbitrary<JsonNode> contents() {
        return values(3).map(value -> JSON.createObjectNode().set("a/b", value));
    }

    private static Arbitrary<JsonNode> values(int depth) {
        Arbitrary<JsonNode> plain = Arbitraries.of("\"قال الوزير\"", "\"قال المدير\"", "1", "true", "null", "\"x\"")
                .map(RevisionDiffLawsTest::read);
        if (depth == 0) {
            return plain;
        }
        var lists = values(depth - 1)
                .list()
                .ofMaxSize(4)
                .<JsonNode>map(list -> JSON.createArrayNode().addAll(list));
        var objects = Arbitraries.maps(Arbitraries.of("a", "person", "_key", "children"), values(depth - 1))
                .ofMaxSize(3)
                .<JsonNode>map(map -> JSON.createObjectNode().setAll(map));
        return Arbitraries.oneOf(plain, lists, objects);
    }

    @Example
    void longTextsWithNothingInCommonAreToldAsReplaced() {
        var before = "كلمة ".repeat(60_000) + "أول";
        var after = "لفظ، ".repeat(60_000) + "آخر";
        assertThat(new TextDiff(TextDiff.BUDGET).of(before, after))
                .containsExactly(new TextEdit(TextEdit.Op.DELETE, before), new TextEdit(TextEdit.Op.INSERT, after));
    }

    @Example
    void aWordIsReplacedWholeWithItsHarakat() {
        assertThat(new TextDiff(TextDiff.BUDGET).of("قالَ الوزيرُ: «نعم»، ثم سكت.", "قالَ المديرُ: «نعم»؛ ثم سكت."))
                .containsExactly(
                        new TextEdit(TextEdit.Op.EQUAL, "قالَ "),
                        new TextEdit(TextEdit.Op.DELETE, "الوزيرُ"),
                        new TextEdit(TextEdit.Op.INSERT, "المديرُ"),
                        new TextEdit(TextEdit.Op.EQUAL, ": «نعم»"),
                        new TextEdit(TextEdit.Op.DELETE, "،"),
                        new TextEdit(TextEdit.Op.INSERT, "؛"),
                        new TextEdit(TextEdit.Op.EQUAL, " ثم سكت."));
    }

    private static String without(List<TextEdit> edits, TextEdit.Op op) {
        return edits.stream()
                .filter(edit -> edit.op() != op)
                .map(TextEdit::text)
                .collect(Collectors.joining());
    }

    private static List<String> without(List<String> keys, List<String> others, Set<String> moved) {
        return keys.stream()
                .filter(key -> others.contains(key) && !moved.contains(key))
                .toList();
    }

    private static JsonNode blocks(List<String> keys) {
        var blocks = JSON.createArrayNode();
        keys.forEach(key -> blocks.addObject().put("_type", "divider").put("_key", key));
        return JSON.createObjectNode().set("body", blocks);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
