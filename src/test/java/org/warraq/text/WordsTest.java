package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final String STORY = "حل المدير العام للأمن الوطني بأنقرة يوم الخميس. "
            + "والتقى نظيره التركي، وبحثا تبادل الخبرات؟ وزارا معرضا للصناعات الدفاعية في المدينة.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "وزار والي أمن الرباط المعرض|5",
                "المُنتخَبُ المغـــربيُّ|2",
                "قال،وأضاف:«نعم»|3",
                "يوم 19/09/2024 على 10:30 بنسبة ٣٫٥٪|6",
                "نص — ونص ـــ آخر|3",
                "می‌خواهم بروم|2",
                "Aujourd’hui, l'été est peut-être là !|5",
                "Voir example.com, 3,5 % et 1.000|6",
                "d'|1",
                "شركة م.ع.م و U.S.A.|4",
                "أ.د. محمد|2",
                "راسلوا lol@example.org أو https://example.org/a/b?c=d#e.|4",
                "R&D في AT&T|3",
                "COVID-19 وG20 و5G|3",
                "﷽ الـ«يونسكو» ١٬٢٣٤٬٥٦٧ درهم|4",
                "❤️ مبروك 🇲🇦 #المغرب|2",
                "سؤال؟جواب؛وآخر.انتهى|4",
                "وَلَّى الـــزمنُ|2",
                "La co\u00ADopé\u00ADration|2",
            })
    void wordsAreCountedAsReadersDo(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void aShortTextIsItsOwnExcerpt() {
        assertThat(Words.excerpt("  حل\u00A0المدير \n العام ", 20)).isEqualTo("حل المدير العام");
    }

    @Test
    void anExcerptEndsWithASentence() {
        assertThat(Words.excerpt(STORY, 60)).isEqualTo("حل المدير العام للأمن الوطني بأنقرة يوم الخميس.");
        assertThat(Words.excerpt(STORY, 100)).endsWith("تبادل الخبرات؟");
    }

    @Test
    void anExcerptEndsAtAWordWhenNoSentenceEndsLateEnough() {
        assertThat(Words.excerpt(STORY, 20)).isEqualTo("حل المدير العام…");
        assertThat(Words.excerpt("قال «لا»، ثم انصرف", 10)).isEqualTo("قال «لا»…");
        assertThat(Words.excerpt("ب".repeat(30), 10)).isEqualTo("ب".repeat(9) + "…");
    }

    @Test
    void anExcerptEndsAtAnArabicCommaRatherThanAmidAClause() {
        String clause = "حل المدير العام بأنقرة يوم الخميس، والتقى نظيره التركي، وبحثا تبادل الخبرات في المجال الأمني";
        assertThat(Words.excerpt(clause, 60)).isEqualTo("حل المدير العام بأنقرة يوم الخميس، والتقى نظيره التركي…");
        assertThat(Words.excerpt(clause.replace("،", "؛"), 60)).endsWith("نظيره التركي…");
        assertThat(Words.excerpt(clause, 50)).isEqualTo("حل المدير العام بأنقرة يوم الخميس…");
    }

    @Test
    void theFullStopOfATitleEndsNoSentence() {
        assertThat(Words.excerpt("Le ministre a reçu M. Alaoui à Rabat hier", 29))
                .isEqualTo("Le ministre a reçu M. Alaoui…");
        assertThat(Words.excerpt("استقبل الوزير د. أحمد في الرباط", 18)).isEqualTo("استقبل الوزير د…");
    }

    @Property
    void anExcerptNeverExceedsItsLength(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int length) {
        String excerpt = Words.excerpt(text, length);
        assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(length);
    }
}
