package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedTextTest {

    @Test
    void wordsHavePositionsPlacesAndTerms() {
        String text = "زار الوزيرُ المعرضَ.";
        assertThat(IndexedText.of(text, "ar", Lexicons.none()).words())
                .containsExactly(
                        new IndexedWord(0, 0, 3, Set.of("زار")),
                        new IndexedWord(1, 4, 11, Set.of("الوزير", "وزير", "=وزير")),
                        new IndexedWord(2, 12, 19, Set.of("المعرض", "معرض", "=معرض")));
    }

    @Test
    void latinWordsHaveTheLexemesOfTheirOwnLanguage() {
        assertThat(terms("Les ministres", "fr")).containsExactly(Set.of("les"), Set.of("ministres", "ministr"));
        assertThat(terms("the ministers", "en-GB")).containsExactly(Set.of("the"), Set.of("ministers", "minister"));
        assertThat(terms("les ministres", "ar")).containsExactly(Set.of("les"), Set.of("ministres"));
        assertThat(terms("der Œuvre", "de")).containsExactly(Set.of("der"), Set.of("oeuvre"));
    }

    @Test
    void arabicWordsAreArabicInATextOfAnyLanguageButThoseThatShareTheScript() {
        assertThat(terms("الوزير", "fr").get(0)).contains("وزير");
        assertThat(terms("الوزير", "ary").get(0)).contains("وزير");
        assertThat(terms("دولتان", "fa")).containsExactly(Set.of("دولتان", "=دوله"));
    }

    @ParameterizedTest
    @CsvSource({
        "عبداللطيف,عبد اللطيف حموشي",
        "عبد اللطيف,عبداللطيف حموشي",
        "عبد اللطيف,ولعبد اللطيف",
        "عبد اللطيف,وعبداللطيف",
        "اللطيف,عبد اللطيف",
        "بنكيران,عبد الإله بن كيران",
        "بن كيران,بنكيران",
        "ابن كيران,بن كيران",
        "محمد بن عبد الله,محمد بن عبدالله",
        "بنعبد الله,بن عبد الله",
        "عبدالله,محمد بن عبد الله",
        "سعد الدين,سعدالدين العثماني",
        "أبو رقراق,بأبي رقراق",
        "آل ثاني,تميم ال ثاني",
        "ثاني,آل ثاني",
        "الدين,نور الدين",
        "El Othmani,Elothmani",
        "El Othmani,Othmani",
        "Benkirane,Ben Kirane",
    })
    void namesAreFoundWithAndWithoutTheirSpaces(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "آل ثاني,اليوم الثاني",
        "عبد اللطيف,عبد المجيد ولطيف",
        "عبد اللطيف,عبد؛ اللطيف",
        "بن كيران,لبن",
        "كيران,لبنان",
    })
    void otherNamesAreNot(String asked, String text) {
        assertThat(finds(asked, text)).isFalse();
    }

    @Test
    void aNameStandsInAPhraseAsOneWord() {
        assertThat(finds("\"عبداللطيف حموشي\"", "قال عبد اللطيف حموشي")).isTrue();
        assertThat(finds("«الملك محمد بن عبد الله»", "الملك محمد بن عبدالله")).isTrue();
    }

    @Test
    void aLineBreakPartsAName() {
        assertThat(IndexedText.of("عبد\nاللطيف", "ar", Lexicons.none()).words()).hasSize(2);
        assertThat(IndexedText.of("عبد اللطيف", "ar", Lexicons.none()).words()).hasSize(1);
    }

    private static List<Set<String>> terms(String text, String tag) {
        return IndexedText.of(text, tag, FrenchAndEnglish.LEXICONS).words().stream()
                .map(IndexedWord::terms)
                .toList();
    }

    private static boolean finds(String asked, String text) {
        SearchQuery query = SearchQuery.parse(asked, Lexicons.none());
        return !Highlights.of(text, "ar", Lexicons.none(), query).isEmpty();
    }
}
