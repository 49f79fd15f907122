package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "زار البيت|زار البيت/بيت",
                "زار زار|زار",
                "\"زار البيت\"|[زار البيت/بيت]",
                "«زار بيت» “زار صوت”|[زار بيت] [زار صوت]",
                "„زار بيت“ ‹زار صوت›|[زار بيت] [زار صوت]",
                "زار\"بيت صوت\"فاز|زار [بيت صوت] فاز",
                "زار -بيت|زار -بيت",
                "زار -\"بيت صوت\" -«بيت»|زار -[بيت صوت] -بيت",
                "\u200Fزار \u200F-بيت|زار -بيت",
                "زا\u00ADر\u08F0 -بي\u034Fت|زار -بيت",
                "-می\u200Cخواهم زار|-ميخواهم زار",
                "بيت-صوت -بيت-صوت|[بيت صوت] -[بيت صوت]",
                "صوت* -بيت*|صوت* -بيت*",
                "البيت* \"زار بيت*\"|البيت/بيت* [زار بيت*]",
                "COVID-19 كوفيد19 19/09/2024|[covid 19] [كوفيد 19] [19 09 2024]",
                "زار،بيت|زار بيت",
                "3,5 10:30|3.5 [10 30]",
            })
    void theSignsOfAQueryMeanThis(String query, String meaning) {
        assertThat(meaning(SearchQuery.parse(query, Lexicons.none()))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"زار بيت|زار بيت",
                "زار» بيت«|زار بيت",
                "\"\" زار \"|زار",
                "زار - بيت -- صوت|زار بيت صوت",
                "--زار -|زار",
                "* زار ** بيت|زار بيت",
                "زار*بيت|زار* بيت",
                "و* a*|a",
                "- \"-\" زار|زار",
                "زار & ! ( ) : <-> ' \\ بيت|زار بيت",
            })
    void whatMeansNothingIsNothing(String query, String meaning) {
        assertThat(meaning(SearchQuery.parse(query, Lexicons.none()))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "زار في بيت|زار بيت",
                "«زار في بيت»|[زار في بيت]",
                "في من|في من",
                "في \"من\"|من",
                "زار -في|زار -في",
                "إلى علي|علي",
                "على علي|علي",
                "the economy|econom/economy",
                "l'économie|econom/economie",
                "le but|le but",
                "aujourd'hui|[aujourd hui]",
                "في -زار|-زار في",
            })
    void stopWordsAreLeftOutUnlessThereAreNoOthers(String query, String meaning) {
        Lexicons lexicons = new Lexicons(
                words -> words.stream().collect(Collectors.toMap(word -> word, SearchQueryTest::lexeme)),
                FrenchAndEnglish.LEXICONS.english());
        assertThat(meaning(SearchQuery.parse(query, lexicons))).isEqualTo(meaning);
    }

    @Test
    void withoutALanguageAWordIsAskedInFrenchAndEnglish() {
        assertThat(meaning(SearchQuery.parse("parlements", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("parlement/parlements");
        assertThat(meaning(SearchQuery.parse("meetings", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("meeting/meetings");
        assertThat(meaning(SearchQuery.parse("rapidement", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("rapid/rapidement");
    }

    @Test
    void aLanguageNarrowsItsWordsAndStopWords() {
        assertThat(meaning(SearchQuery.parse("le but", "fr", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("but");
        assertThat(meaning(SearchQuery.parse("le but", "en", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("le");
        assertThat(meaning(SearchQuery.parse("rapidement", "en", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("rapidement");
        assertThat(meaning(SearchQuery.parse("rapidement", "ar", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("rapidement");
        assertThat(meaning(SearchQuery.parse("زيارة", "fa", FrenchAndEnglish.LEXICONS)))
                .isEqualTo("زياره");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "«»", "-", "*", "- -- ** \"", "❤️", "\u200F", "'", "ـ"})
    void aQueryWithoutWordsIsAProblem(String query) {
        assertThat(SearchQuery.parse(query, Lexicons.none())).isEqualTo(SearchQuery.of(QueryProblem.NO_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-زار", "-زار -«بيت صوت»", "-في"})
    void aQueryThatOnlyExcludesIsAProblem(String query) {
        assertThat(SearchQuery.parse(query, Lexicons.none())).isEqualTo(SearchQuery.of(QueryProblem.ONLY_EXCLUDED));
    }

    @Test
    void lengthAndWordsHaveLimits() {
        assertThat(SearchQuery.parse("ب".repeat(1000), Lexicons.none()).problem())
                .isEmpty();
        assertThat(SearchQuery.parse("𞤀".repeat(1001), Lexicons.none()).problem())
                .contains(QueryProblem.TOO_LONG);
        assertThat(SearchQuery.parse("ab ".repeat(60), Lexicons.none()).clauses())
                .hasSize(1);
        assertThat(SearchQuery.parse("ab ".repeat(61), Lexicons.none()).problem())
                .contains(QueryProblem.TOO_MANY_WORDS);
    }

    @Property(tries = 300)
    void anyStringIsAQueryOrAProblem(@ForAll("queries") String string) {
        SearchQuery query = SearchQuery.parse(string, FrenchAndEnglish.LEXICONS);
        assertThat(query.clauses().isEmpty()).isEqualTo(query.problem().isPresent());
        assertThat(TsQuery.of(query)).doesNotContain("''");
    }

    @Property(tries = 300)
    void whatIsExcludedAloneFindsNothing(@ForAll("queries") String string) {
        SearchQuery query = SearchQuery.parse(string, "fr", FrenchAndEnglish.LEXICONS);
        assertThat(query.clauses().isEmpty() || query.clauses().stream().anyMatch(clause -> !clause.excluded()))
                .isTrue();
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> parts = Arbitraries.of(
                "\"", "«", "»", "“", "”", "„", "-", "*", " ", " ", "'", "\\", ":", "&", "|", "!", "(", "=", "\u200F",
                "\u064E", "\uD83D", "و", "وزير", "عبد", "الله", "كانون", "الثاني", "le", "New", "York", "19", ",");
        Arbitrary<String> queries = parts.list().ofMaxSize(25).map(list -> String.join("", list));
        return Arbitraries.oneOf(queries, Arbitraries.strings());
    }

    private static Set<String> lexeme(String word) {
        return Set.of("le", "l").contains(word) ? Set.of() : Set.of(word.replaceFirst("(ie|y)$", ""));
    }

    /** The query in a line: phrases in brackets, terms of a word with a slash between them, and - and * as they are asked. */
    private static String meaning(SearchQuery query) {
        return query.clauses().stream().map(SearchQueryTest::meaning).collect(Collectors.joining(" "));
    }

    private static String meaning(QueryClause clause) {
        String words = clause.words().stream()
                .map(word ->
                        word.terms().stream().sorted().collect(Collectors.joining("/")) + (word.prefix() ? "*" : ""))
                .collect(Collectors.joining(" "));
        return (clause.excluded() ? "-" : "") + (clause.words().size() > 1 ? "[" + words + "]" : words);
    }
}
