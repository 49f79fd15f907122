package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CluesTest {

    @Property(tries = 5000)
    void aWordIsNeverPassedOverThatHasATermAskedFor(@ForAll("words") String written) {
        for (Token token : Tokens.of(written)) {
            String word = token.folded();
            Set<String> terms = new HashSet<>(ArabicTerms.indexed(word));
            terms.addAll(Synonyms.indexed(word));
            terms.addAll(MonthNames.indexed(word, written));
            for (String term : terms) {
                assertThat(asking(term).mayBe(word)).as("%s for %s", word, term).isTrue();
            }
        }
    }

    @Test
    void mostWordsArePassedOver() {
        Clues clues = Clues.of(SearchQuery.parse("الوزير", Lexicons.none()));
        assertThat(List.of("الوزراء", "وزيرين", "للوزير")).allMatch(word -> clues.mayBe(Folding.fold(word)));
        assertThat(List.of("المعرض", "كتاب", "ورق", "زيارة")).noneMatch(word -> clues.mayBe(Folding.fold(word)));
    }

    private static Clues asking(String term) {
        QueryWord word = new QueryWord(Set.of(term), false, Set.of());
        return Clues.of(SearchQuery.of(List.of(new QueryClause(List.of(word), false))));
    }

    /** Of the tables and of any letters, with whatever may stand before and after them. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> before =
                Arbitraries.of("", "", "ال", "و", "ف", "ب", "ل", "ك", "وال", "بال", "لل", "ولل", "وب", "فل", "وبال");
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("ابتحدرزسعفقكلمنهويىةأإآؤئء")
                .ofMinLength(1)
                .ofMaxLength(6);
        List<String> known = List.copyOf(Synonyms.table().terms().keySet());
        Arbitrary<String> stems = Arbitraries.oneOf(
                letters,
                Arbitraries.of(known),
                Arbitraries.of(List.copyOf(MonthNames.table().terms().keySet())),
                Arbitraries.of("دولي", "جمعية", "شرطيين", "خبرات", "والدتها", "بحرين", "الله", "عربات", "مسئول"));
        Arbitrary<String> after = Arbitraries.of(
                "", "", "ات", "ون", "ين", "ية", "ي", "ه", "ة", "ها", "هم", "نا", "تين", "تان", "يين", "يون", "ان",
                "يات", "تها", "ا", "ؤها", "ئهم", "ءه");
        return Combinators.combine(before, stems, after).as((first, stem, last) -> first + stem + last);
    }
}
