package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    private static final Set<String> VERBS = Set.of("may", "march");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يناير جانفي كانون_الثاني January janvier enero",
                "فبراير فيفري شباط February février",
                "مارس آذار March mars",
                "أبريل أفريل نيسان April avril",
                "ماي مايو أيار May mai",
                "يونيو جوان حزيران June juin",
                "يوليوز يوليو جويلية تموز July juillet",
                "غشت أغسطس أوت آب أغشت August août",
                "شتنبر سبتمبر أيلول شتمبر September septembre",
                "أكتوبر تشرين_الأول October octobre",
                "نونبر نوفمبر تشرين_الثاني November novembre",
                "دجنبر ديسمبر كانون_الأول دجمبر December décembre",
            })
    void eachNameOfAMonthFindsAllItsNames(String line) {
        List<String> names = List.of(line.split(" ")).stream()
                .map(name -> name.replace('_', ' '))
                .toList();
        for (String asked : names) {
            assertThat(names).allMatch(written -> finds(asked, "يوم 19 " + written + " 2024"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "سبتمبر,وشتنبر",
        "شتنبر,لأيلول",
        "شتنبر,بسبتمبر",
        "يناير,وكانون الثاني",
        "كانون الثاني,ليناير",
        "ماي,لمايو",
        "أيار,وماي",
    })
    void particlesDoNotHideAMonth(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @Test
    void aMonthOfTwoWordsStandsInAPhraseAsOne() {
        assertThat(finds("\"19 كانون الثاني 2024\"", "في 19 يناير 2024")).isTrue();
        assertThat(finds("«19 يناير 2024»", "في 19 كانون الثاني 2024")).isTrue();
        assertThat(finds("«19 يناير»", "في 19 كانون الأول 2024")).isFalse();
    }

    @Test
    void otherMonthsAreNotFound() {
        assertThat(finds("كانون الثاني", "كانون الأول")).isFalse();
        assertThat(finds("يونيو", "يوليو")).isFalse();
        assertThat(finds("تشرين الثاني", "كانون الثاني")).isFalse();
    }

    @Test
    void anAugustHasItsMaddaAndAFatherNone() {
        assertThat(finds("غشت", "في 5 آب 2024")).isTrue();
        assertThat(finds("غشت", "أب لطفلين")).isFalse();
        assertThat(finds("أب", "في غشت")).isFalse();
    }

    @Test
    void englishVerbsAreNoMonths() {
        assertThat(finds("ماي", "It may rain")).isFalse();
        assertThat(finds("مارس", "They march")).isFalse();
        assertThat(finds("may", "في ماي المقبل")).isTrue();
    }

    @Test
    void whoAsksForAVerbWithoutACapitalMayMeanTheMonthAndFindsTheVerbToo() {
        for (String verb : VERBS) {
            assertThat(MonthNames.asked(verb, verb)).hasSize(1);
            assertThat(MonthNames.indexed(verb, verb)).isEmpty();
            assertThat(finds(verb, "They " + verb + " go")).isTrue();
        }
    }

    @Property(tries = 500)
    void whatIsAskedOfAnyOtherMonthIsAmongWhatItIsIndexedUnder(@ForAll("written") String name) {
        String folded = Folding.fold(name);
        Assume.that(!VERBS.contains(name));
        assertThat(MonthNames.indexed(folded, name)).containsAll(MonthNames.asked(folded, name));
    }

    /** All names as they stand in the table, which has them folded, with a particle or a capital. */
    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> names =
                Arbitraries.of(List.copyOf(MonthNames.table().terms().keySet()));
        Arbitrary<String> before = Arbitraries.of("", "", "و", "ل", "ب", "ال", "وال", "لل");
        return Arbitraries.oneOf(
                Combinators.combine(before, names).as((particle, name) -> particle + name),
                names.map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
                names.map(name -> name.replace("اب", "آب")));
    }

    private static boolean finds(String asked, String text) {
        SearchQuery query = SearchQuery.parse(asked, Lexicons.none());
        return !Highlights.of(text, "ar", Lexicons.none(), query).isEmpty();
    }
}
