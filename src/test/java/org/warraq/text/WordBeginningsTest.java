package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBeginningsTest {

    private static final String HEADLINE = "وزير الخارجية يزور المعرض بأنقرة وعبد اللطيف حموشي للرباط";

    @ParameterizedTest
    @CsvSource({
        "وز",
        "الخارج",
        "خارجية",
        "معرض",
        "يزور المع",
        "حموشي وزير",
        "انقرة",
        "بأنقرة",
        "أنق",
        "الرباط",
        "رباط",
        "للرباط",
        "عبداللطيف",
        "عبد اللطيف",
        "لطيف",
    })
    void aTextIsKnownByItsWordsInWhateverOrder(String typed) {
        assertThat(begins(HEADLINE, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"زير", "وزير المالية", "حموشى عبدالكريم", "نقرة"})
    void allThatWasTypedMustBeThere(String typed) {
        assertThat(begins(HEADLINE, typed)).isFalse();
    }

    @Test
    void aNameWrittenAsOneWordIsKnownByItsParts() {
        assertThat(begins("عبداللطيف حموشي", "عبد اللطيف حم")).isTrue();
    }

    @Test
    void eachWordIsMarkedWhole() {
        assertThat(WordBeginnings.marked(HEADLINE, "أنق معر").stream()
                        .map(one -> HEADLINE.substring(one.start(), one.end())))
                .isEqualTo(List.of("المعرض", "بأنقرة"));
    }

    @Test
    void whatHasNoGlyphPartsNoWordAndIsMarkedWithIt() {
        var headline = "La co\u00ADopé\u00ADration, ق\u08F0ا\u034Fلوا";
        assertThat(begins(headline, "cooper قال")).isTrue();
        assertThat(WordBeginnings.marked(headline, "coo\u00ADp").stream()
                        .map(one -> headline.substring(one.start(), one.end())))
                .isEqualTo(List.of("co\u00ADopé\u00ADration"));
    }

    @Test
    void nothingIsMarkedWhereNotAllIsThere() {
        assertThat(WordBeginnings.marked(HEADLINE, "معرض الكتاب")).isEmpty();
    }

    @Test
    void ofManyWordsTheFirstCount() {
        assertThat(WordBeginnings.asked("a b c d e f g h i j")).isEqualTo(List.of("a b c d e f g h".split(" ")));
    }

    private static boolean begins(String text, String typed) {
        var words = WordBeginnings.of(text);
        assertThat(WordBeginnings.asked(typed)).isNotEmpty();
        return WordBeginnings.asked(typed).stream().allMatch(word -> words.contains(" " + word))
                && !WordBeginnings.asked(typed).stream()
                        .collect(Collectors.joining())
                        .isEmpty();
    }
}
