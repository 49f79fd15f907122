package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    private static final String UUID = "0197f3a2-5c1e-7b44-9d0a-3f6f1e2d4c5b";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "حموشي يزور أنقرة ويلتقي نظيره التركي|حموشي-يزور-أنقرة-ويلتقي-نظيره-التركي",
                "الأمن الوطني: «أبواب مفتوحة» في أكادير|الأمن-الوطني-أبواب-مفتوحة-في-أكادير",
                "المُنتخَبُ المغـــربي يفوز (٣–٠)|المنتخب-المغربي-يفوز-3-0",
                "مصطفى وفاطمة؟ نعم، بلا شك!|مصطفى-وفاطمة-نعم-بلا-شك",
                "L’été à Aïn Diab : « c’est l'Œuvre »|lété-à-aïn-diab-cest-lœuvre",
                "  --Ministers' meeting, 2024--  |ministers-meeting-2024",
                "می‌خواهم|میخواهم",
                "ⵜⴰⵎⴰⵣⵉⵖⵜ ⴰⵙⵙⴰ|ⵜⴰⵎⴰⵣⵉⵖⵜ-ⴰⵙⵙⴰ",
                "كأس العالم ⚽️ 2030 🇲🇦|كأس-العالم-2030",
                "हिन्दी समाचार|हिन्दी-समाचार",
                "a/b%2Fc?d#e|a-b-2fc-d-e",
            })
    void aTitleGivesItsSlug(String title, String slug) {
        assertThat(Slugs.from(title)).isEqualTo(slug);
        assertThat(Slugs.problem(slug)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "…", "«»", "2024", "٢٠٢٤", "\u064E\u0640", "❤️", UUID, "0197F3A2-5C1E-7B44-9D0A-3F6F1E2D4C5B"
            })
    void aTitleWithoutWordsGivesNone(String title) {
        assertThat(Slugs.from(title)).isEmpty();
    }

    @Test
    void directionControlsVanish() {
        assertThat(Slugs.from("\u202Bوزير\u202C الخار\u200Fجية")).isEqualTo("وزير-الخارجية");
    }

    @Test
    void softHyphensAndMarksThatReadersLeaveOutVanish() {
        assertThat(Slugs.from("La co\u00ADopé\u034Fra\u180Etion")).isEqualTo("la-coopération");
        assertThat(Slugs.from("قا\u08D4ل ر\u08F0ب\u08CA")).isEqualTo("قال-رب");
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        String title =
                "المدير العام للأمن الوطني ولمراقبة التراب الوطني يجري مباحثات موسعة مع مسؤولين أمنيين أتراك في العاصمة أنقرة";
        assertThat(Slugs.from(title))
                .isEqualTo("المدير-العام-للأمن-الوطني-ولمراقبة-التراب-الوطني-يجري-مباحثات-موسعة-مع-مسؤولين");
        assertThat(Slugs.from("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
    }

    @Test
    void aLongWordIsCutBetweenLettersNotBeforeAMark() {
        assertThat(Slugs.from("𞤀".repeat(90)).codePoints()).hasSize(80);
        assertThat(Slugs.from("a".repeat(79) + "x\u0323\u0307x")).isEqualTo("a".repeat(79));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|must not be empty",
                "2024|must not consist of digits only",
                "٢٠٢٤|must not consist of digits only",
                UUID + "|must not be a UUID",
                "---|must have at least one letter",
                "وزير الخارجية|such as وزير-الخارجية",
                "Ankara|such as ankara",
                "المُنتخب|such as المنتخب",
                "a--b|such as a-b",
            })
    void anExplicitSlugIsRefusedWithItsReason(String slug, String reason) {
        assertThat(Slugs.problem(slug)).get().asString().endsWith(reason);
    }

    @Test
    void anExplicitSlugHasAtMostEightyCodePoints() {
        assertThat(Slugs.problem("ب".repeat(80))).isEmpty();
        assertThat(Slugs.problem("ب".repeat(81))).contains("must have at most 80 characters");
    }

    @Test
    void anExplicitSlugMayComeDecomposed() {
        assertThat(Slugs.problem(Normalizer.normalize("زيارة-أنقرة-été", Form.NFD)))
                .isEmpty();
    }

    @Test
    void aSuffixTakesTheRoomOfAWordWhenNeeded() {
        assertThat(Slugs.withSuffix("زيارة-أنقرة", 2)).isEqualTo("زيارة-أنقرة-2");
        assertThat(Slugs.withSuffix("ا".repeat(60) + "-" + "ب".repeat(19), 12)).isEqualTo("ا".repeat(60) + "-12");
        assertThat(Slugs.withSuffix("ب".repeat(80), 3)).isEqualTo("ب".repeat(78) + "-3");
    }

    @Test
    void spellingsOfOneNameCollide() {
        assertThat(Slugs.folded("زيارة-أنقرة")).isEqualTo(Slugs.folded("زياره-انقرة"));
        assertThat(Slugs.folded("économie")).isEqualTo("economie");
    }

    @Property
    void theSlugOfASlugIsItself(@ForAll("titles") String title) {
        String slug = Slugs.from(title);
        assertThat(Slugs.from(slug)).isEqualTo(slug);
    }

    @Property
    void aSlugIsEmptyOrPassesAsAnExplicitOne(@ForAll("titles") String title) {
        String slug = Slugs.from(title);
        assertThat(slug.codePointCount(0, slug.length())).isLessThanOrEqualTo(80);
        assertThat(slug).doesNotMatch("[0-9]+").doesNotStartWith("-").doesNotEndWith("-");
        assertThat(slug.isEmpty() || Slugs.problem(slug).isEmpty()).isTrue();
    }

    @Property
    void aSuffixedSlugPassesAsAnExplicitOne(
            @ForAll("titles") String title, @ForAll @IntRange(min = 2, max = 99_999) int n) {
        String slug = Slugs.from(title);
        if (!slug.isEmpty()) {
            assertThat(Slugs.problem(Slugs.withSuffix(slug, n))).isEmpty();
        }
    }

    @Property
    void decomposedTitlesGiveTheSameSlug(@ForAll("titles") String title) {
        assertThat(Slugs.from(Normalizer.normalize(title, Form.NFD)))
                .isEqualTo(Slugs.from(Normalizer.normalize(title, Form.NFC)));
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<Character> letters = Arbitraries.chars()
                .range('\u0600', '\u06FF')
                .range('a', 'z')
                .range('A', 'Z')
                .range('0', '9')
                .range('\u00C0', '\u017F')
                .range('\u0300', '\u030F')
                .range('\u200B', '\u200F')
                .range('\u08C0', '\u08FF')
                .with('\u00AD', '\u034F', '\u180E', ' ', ' ', '-', '\'', '«', '.');
        Arbitrary<String> mixed = letters.list().ofMaxSize(140).map(SlugsTest::joined);
        return Arbitraries.oneOf(mixed, Arbitraries.strings().numeric().ofMaxLength(90), Arbitraries.strings());
    }

    private static String joined(Iterable<Character> letters) {
        StringBuilder title = new StringBuilder();
        letters.forEach(title::append);
        return title.toString();
    }
}
