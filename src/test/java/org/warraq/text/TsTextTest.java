package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "زار;'زار'",
                "زار البيت;'زار' & ('البيت' | 'بيت')",
                "«زار البيت» -صوت;('زار' <-> ('البيت' | 'بيت')) & !'صوت'",
                "صوت* -«زار البيت»;'صوت':* & !('زار' <-> ('البيت' | 'بيت'))",
                "صوت -البيت;'صوت' & !('البيت' | 'بيت')",
                "شتنبر;('=month9' | 'شتنبر')",
            })
    void aQueryIsWrittenAsPostgresReadsIt(String query, String written) {
        assertThat(TsQuery.of(SearchQuery.parse(query, Lexicons.none()))).isEqualTo(written);
    }

    @Test
    void aQueryWithAProblemIsEmpty() {
        assertThat(TsQuery.of(SearchQuery.parse("-زار", Lexicons.none()))).isEmpty();
    }

    @Test
    void signsInALexemeAreNoOperators() {
        QueryWord word = new QueryWord(Set.of("a'b\\c & d:*"), false);
        SearchQuery query = new SearchQuery(List.of(new QueryClause(List.of(word), false)), Optional.empty());
        assertThat(TsQuery.of(query)).isEqualTo("'a''b\\\\c & d:*'");
    }

    @Test
    void partsFollowEachOtherWithAGapThatNoPhraseCrosses() {
        TsVector vector = new TsVector().add(text("زار بيت"), Weight.A).add(text("صوت زار"), Weight.C);
        assertThat(vector.text()).isEqualTo("'بيت':2A 'زار':1A,5C 'صوت':4C");
    }

    @Test
    void withoutWordsTheVectorIsEmpty() {
        assertThat(new TsVector().add(text("—"), Weight.B).text()).isEmpty();
    }

    @Test
    void aLexemeHasAtMost256Positions() {
        String written = new TsVector().add(text("زار ".repeat(400)), Weight.C).text();
        assertThat(written).endsWith(",256C").doesNotContain("257C");
    }

    @Test
    void wordsAfterTheLastPositionAreAllThere() {
        String written = new TsVector()
                .add(text("زار ".repeat(16_400) + "بيت بيت صوت"), Weight.D)
                .text();
        assertThat(written).startsWith("'بيت':16383D 'زار':1D,2D,").endsWith(" 'صوت':16383D");
    }

    @Test
    void aTextIsCutWhereTheVectorWouldBeTooLarge() {
        StringBuilder words = new StringBuilder("first ");
        for (int word = 0; word < 12_000; word++) {
            words.append("b".repeat(90)).append(word).append(' ');
        }
        String written = new TsVector().add(text(words.toString()), Weight.C).text();
        assertThat(written).contains("'first':1C", "b1':", "b9999':").doesNotContain("b11999':");
    }

    private static IndexedText text(String text) {
        return IndexedText.of(text, "ar", Lexicons.none());
    }
}
