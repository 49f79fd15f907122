package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTermsTest {
    private static final List<String> INFLECTIONS = List.of(
            "وزير الوزير",
            "وزير الوزيرة",
            "مسؤول المسؤولين",
            "مسؤول مسئول",
            "مواطن المواطنون",
            "الحكومة حكومات",
            "وزارة الوزارات",
            "زيارة الزيارات",
            "اتفاقية اتفاقيات",
            "عملية العمليات",
            "عمليات عملية",
            "جمعية الجمعيات",
            "أمن الأمنية",
            "مغربي المغربية",
            "المغرب المغربي",
            "مستشفى المستشفيات",
            "التلفزيون تلفزيوني",
            "وزير الوزيران",
            "دولة الدولتين",
            "دولية الدولي",
            "تعاون تعاوناً",
            "ولاية الولايات",
            "سياسة السياسي",
            "جهة الجهات",
            "مستثمر مستثمرون",
            "برلمان البرلماني",
            "اقتصاد الاقتصادية",
            "فلسطين الفلسطينيين",
            "مباراة المباراتين",
            "للوزير وزير");
    private static final List<String> CLITICS = List.of(
            "المعرض والمعرض",
            "الحكومة والحكومة",
            "وزير بالوزير",
            "وزير للوزير",
            "وزير ولوزير",
            "فرنسا وفرنسا",
            "محمد ومحمد",
            "مصر ومصر",
            "رئيس لرئيس",
            "مدينة بمدينة",
            "مدينة وبمدينة",
            "لغة للغة",
            "حكومة حكومته",
            "حكومة وحكومتها",
            "أصوات أصواتهم",
            "علاقة علاقاتنا",
            "أعضاء أعضائه",
            "المغرب وبالمغرب",
            "بيان لبيان",
            "وفاة وفاته",
            "زيارة بزيارته",
            "قرار قراراتها",
            "سكان لسكان",
            "مدرب كمدرب",
            "كتاب بكتاب",
            "ألمانيا بألمانيا");
    private static final List<String> STRANGERS = List.of(
            "زار وزارة",
            "زار الوزارات",
            "وزارة وزير",
            "وزير زير",
            "جمعية الجمعة",
            "جمعة جمعية",
            "دولة دولي",
            "دول دولية",
            "خبرة خبر",
            "خبر خبرات",
            "مدن مدنية",
            "ولاية ولا",
            "شرطة شرط",
            "لدى بلديات",
            "دين والدين",
            "كان كانون",
            "إله التي",
            "حمل حملة",
            "محمد محمود",
            "علم عالم",
            "كاتب مكتب",
            "نظر نظام",
            "فرنسا فارس",
            "بيت وقت",
            "ندا كندا",
            "لبن لبنان",
            "بحر البحرين",
            "عرب عربة",
            "طاقة بطاقة",
            "حرية بحرية",
            "محكمة حكم",
            "قطر قطار",
            "علي عليا");

    @Test
    void inflectedWordsAreFound() {
        assertThat(missed(INFLECTIONS)).isEmpty();
        assertThat(INFLECTIONS).hasSize(30);
    }

    @Test
    void wordsWithCliticsAndPronounsAreFound() {
        assertThat(missed(CLITICS)).isEmpty();
        assertThat(CLITICS).hasSize(26);
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(STRANGERS.stream().filter(ArabicTermsTest::finds)).isEmpty();
        assertThat(STRANGERS).hasSize(33);
    }

    /** What a light stem takes for one. Each costs a reader some results too many, none too few. */
    @Test
    void theseAreConfusedStill() {
        List<String> confused =
                List.of("مال مالي", "علم علمية", "جامعة جامع", "عمل عملية", "بيان بيانات", "كره كرة", "جهات وجهات");
        assertThat(confused).allMatch(ArabicTermsTest::finds);
    }

    /** Roots, and clitics before short words that no table has. */
    @Test
    void theseAreMissedStill() {
        assertThat(missed(List.of(
                        "قال وقال", "بحث ببحث", "كتاب كتب", "صاحب أصحاب", "قائمة قوائم", "علي وعلي", "فرنسا فرنسي")))
                .containsExactly(
                        "قال وقال", "بحث ببحث", "كتاب كتب", "صاحب أصحاب", "قائمة قوائم", "علي وعلي", "فرنسا فرنسي");
    }

    @ParameterizedTest
    @CsvSource({
        "الوزير,وزير",
        "والمعرض,معرض",
        "وبالمغرب,مغرب",
        "وللحكومة,حكوم",
        "كالعادة,عاد",
        "فالوزيرات,وزير",
        "اجتماعات,اجتماع",
        "مغربية,مغرب",
        "المغربي,مغرب",
        "وزارة,وزار",
        "الله,الله",
        "النص,النص",
        "سنة,سنة",
        "قانون,قان",
        "كانون,كانون",
        "ولاية,ولاي",
        "كلية,كلي",
    })
    void aStemIsWithoutTheArticleAndOneEnding(String word, String stem) {
        assertThat(ArabicStem.of(Folding.fold(word))).isEqualTo(Folding.fold(stem));
    }

    @Test
    void aQueryNeverLosesABareParticle() {
        assertThat(ArabicTerms.asked("وفرنسا")).containsExactly("وفرنسا");
        assertThat(ArabicTerms.asked("بلديه")).containsExactlyInAnyOrder("بلديه", "بلد");
    }

    @Test
    void aTextIsIndexedUnderEachGuess() {
        assertThat(ArabicTerms.indexed("وفرنسا")).contains("وفرنسا", "فرنسا");
        assertThat(ArabicTerms.indexed("حكومته")).contains("حكوم");
        assertThat(ArabicTerms.indexed("للغه")).contains("لغه");
        assertThat(ArabicTerms.indexed("وزاره")).doesNotContain("زار");
    }

    @Test
    void aStopWordIsOnlyItself() {
        assertThat(ArabicTerms.indexed("التي")).containsExactly("التي");
        assertThat(ArabicTerms.asked("عليه")).containsExactly("عليه");
    }

    /** The English verbs that are months, in small letters, are an exception: MonthNamesTest has it. */
    @Property(tries = 200)
    void whatIsAskedOfAWordIsAmongWhatItIsIndexedUnder(@ForAll("words") String word) {
        assertThat(ArabicTerms.indexed(word)).containsAll(ArabicTerms.asked(word));
        assertThat(Synonyms.indexed(word)).containsAll(Synonyms.asked(word));
        assertThat(MonthNames.indexed(word, word)).containsAll(MonthNames.asked(word, word));
    }

    @Property(tries = 200)
    void aWordIsAlwaysAskedAsItselfAndNoTermIsEmpty(@ForAll("words") String word) {
        assertThat(ArabicTerms.asked(word)).contains(word);
        assertThat(ArabicTerms.indexed(word)).doesNotContain("").hasSizeLessThan(40);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> letters = Arbitraries.of(
                "ا", "ب", "ت", "ه", "ل", "و", "ي", "ن", "ك", "ف", "م", "ؤ", "ئ", "ء", "س", "ال", "وال", "لل", "ات",
                "ها", "ته", "وزير", "مدين", "شتنبر");
        return letters.list().ofMinSize(1).ofMaxSize(9).map(parts -> String.join("", parts));
    }

    private static List<String> missed(List<String> pairs) {
        return pairs.stream().filter(pair -> !finds(pair)).toList();
    }

    /** Whether the first word of the pair, asked, finds the second in a text. */
    private static boolean finds(String pair) {
        List<String> words = Stream.of(pair.split(" ")).map(Folding::fold).toList();
        Set<String> asked = ArabicTerms.asked(words.get(0));
        return !Collections.disjoint(ArabicTerms.indexed(words.get(1)), asked);
    }
}
