package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
                "صوت* -«زار البيت»;('^صوت' | 'صوت') & !('زار' <-> ('البيت' | 'بيت'))",
                "صوت -البيت;'صوت' & !('البيت' | 'بيت')",
                "شتنبر;('=month9' | 'شتنبر')",
            })
    void aQueryIsWrittenAsPostgresReadsIt(String query, String written) {
        assertThat(TsQuery.of(SearchQuery.parse(query, Lexicons.none()))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "البيت;('البيت' | 'بيت' | '^البيت':*)",
                "«البيت» -زار صوت*;('البيت' | 'بيت') & !'زار' & ('^صوت' | 'صوت' | '^صوت':*)",
                "saint-exu;(('saint' | '^saint':*) <-> ('exu' | '^exu':*))",
                "شتنبر;('=month9' | 'شتنبر' | '^شتنبر':*)",
            })
    void whoIsStillTypingFindsNamesByHowTheyBegin(String query, String written) {
        assertThat(TsQuery.whileTyping(SearchQuery.parse(query, Lexicons.none())))
                .isEqualTo(written);
    }

    @Test
    void theWordsOfANameAreMarkedAsSuch() {
        TsVector vector = new TsVector().addName(text("زار"), Weight.A).add(text("صوت"), Weight.C);
        assertThat(vector.text()).isEqualTo("'^زار':1A 'زار':1A 'صوت':3C");
    }

    @Test
    void aQueryWithAProblemIsEmpty() {
        assertThat(TsQuery.of(SearchQuery.parse("-زار", Lexicons.none()))).isEmpty();
    }

    @Test
    void signsInALexemeAreNoOperators() {
        QueryWord word = new QueryWord(Set.of("a'b\\c & d:*"), false, Set.of());
        SearchQuery query = new SearchQuery(List.of(new QueryClause(List.of(word), false)), Optional.empty());
        assertThat(TsQuery.of(query)).isEqualTo("'a''b\\\\c & d:*'");
    }

    @Test
    void partsFollowEachOtherWithAGapThatNoPhraseCrosses() {
        TsVector vector = new TsVector().add(text("زار بيت"), Weight.D).add(text("صوت زار"), Weight.C);
        assertThat(vector.text()).isEqualTo("'بيت':2D 'زار':1D,5C 'صوت':4C");
    }

    @Test
    void wordsOfNamesAndWhatStandsAroundThemAreFoundByTheirBeginnings() {
        TsVector vector = new TsVector().add(text("صوت"), Weight.A).add(text("البيت"), Weight.B);
        assertThat(vector.text())
                .isEqualTo("'^ال':3B '^الب':3B '^البي':3B '^بي':3B '^صو':1A 'البيت':3B 'بيت':3B 'صوت':1A");
    }

    @Test
    void aBeginningHasAtMostTwentyLetters() {
        String written = new TsVector().add(text("ق".repeat(30)), Weight.A).text();
        assertThat(written).contains("'^" + "ق".repeat(20) + "'").doesNotContain("'^" + "ق".repeat(21));
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
        IndexedText story = words(16_400, word -> word < 16_398 ? "زار" : "بيت");
        String written = new TsVector().add(story, Weight.D).text();
        assertThat(written).startsWith("'بيت':16383D 'زار':1D,2D,");
    }

    @Test
    void aTextIsCutWhereTheVectorWouldBeTooLarge() {
        IndexedText large = words(2_500, word -> "b".repeat(500) + word);
        String written = new TsVector().add(large, Weight.C).text();
        assertThat(written).contains("b0':1C", "b1900':").doesNotContain("b2100':");
    }

    private static IndexedText words(int number, IntFunction<String> term) {
        return new IndexedText(IntStream.range(0, number)
                .mapToObj(word -> new IndexedWord(word, word, word + 1, Set.of(term.apply(word))))
                .toList());
    }

    private static IndexedText text(String text) {
        return IndexedText.of(text, "ar", Lexicons.none());
    }
}
