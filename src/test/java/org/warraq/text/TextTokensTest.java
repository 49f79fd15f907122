package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار والي أمن الرباط المعرض|زار والي امن الرباط المعرض",
                "المُنتخَبُ المغـــربيُّ|المنتخب المغربي",
                "قال،وأضاف:«نعم»؟|قال واضاف نعم",
                "l'Élysée d’une Sénatʼs|l elysee d une senat s",
                "peut-être porte\u2010parole|peut etre porte parole",
                "می\u200Cخواهم بروم|ميخواهم بروم",
                "zouf\u00ADrination co\u00ADopé\u00ADration\u00AD.|zoufrination cooperation",
                "Ra\u034Fbat Mon\u180Egol|rabat mongol",
                "م\u034Fدينة مغ\u00ADرب|مدينه مغرب",
                "قا\u08D4ل\u08E9 ر\u08F0ب\u08CA|قال رب",
                "Qurʾān ʿAbd|quran abd",
                "هـ 1445هـ|ه 1445 ه",
                "R&D 5G lol@example.org|r d 5g lol example org",
                "ⵜⴰⵎⴰⵣⵉⵖⵜ हिन्दी|ⵜⴰⵎⴰⵣⵉⵖⵜ हिन्दी",
                "❤️ 🇲🇦 — ـــ ½ ''|''",
                "1️⃣ Ｒａｂａｔ ك\uFE76|1 rabat ك",
            })
    void wordsAreRunsOfLettersAndDigitsFolded(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شركة م.ع.م.|شركه معم",
                "(أ.ف.ب)|افب",
                "U.S.A. e.g. J.K. Rowling|usa eg jk rowling",
                "د.أحمد M. Alaoui|د احمد m alaoui",
            })
    void theLettersOfAnAbbreviationAreOneWord(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000.000 ١٬٢٣٤ 1,234|1000000 1234 1234",
                "1\u00A0000 10\u202F000|1000 10000",
                "3,5 3.5 ٣٫٥ 0,500|3.5 3.5 3.5 0.500",
                "3.500|3500",
                "1.234,56 1,234.56|1234.56 1234.56",
                "19.09.2024 19/09/2024 10:30|19 09 2024 19 09 2024 10 30",
                "1.2.3 192.168.0.1|1 2 3 192 168 0 1",
                "2024. 10 000|2024 10 000",
            })
    void aNumberIsOneWordHoweverItIsSeparated(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كوفيد19 كوفيد-19|كوفيد 19 كوفيد 19",
                "مجموعة الـ20 وG20 بـ2030|مجموعه 20 g20 2030",
                "الـ«يونسكو» و«اليونسكو»|يونسكو و اليونسكو",
                "الFIFA وFIFA|fifa fifa",
                "\u2067عربي\u2069\u2066latin\u2069|عربي latin",
            })
    void arabicPartsFromWhatIsNotAndAParticleAloneIsNoWord(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void placesAreThoseOfTheTextAsWritten() {
        String text = "\u200Fقال المُنتخَـبُ\u200F، l'ÉLY\u00ADSÉE\u00AD 𞤀𞤣 رب\u08F0";
        assertThat(Tokens.of(text).stream().map(token -> text.substring(token.start(), token.end())))
                .containsExactly("قال", "المُنتخَـبُ", "l", "ÉLY\u00ADSÉE", "𞤀𞤣", "رب\u08F0");
    }

    @Test
    void aLongWordIsCutInItsKeyOnly() {
        Token token = Tokens.of("ب".repeat(300)).get(0);
        assertThat(token).isEqualTo(new Token("ب".repeat(100), 0, 300));
        assertThat(Tokens.of("𞤢".repeat(101)).get(0).folded()).isEqualTo("𞤢".repeat(100));
    }

    @Property(tries = 200)
    void tokensFollowEachOtherInsideTheText(@ForAll("texts") String text) {
        int end = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            end = token.end();
        }
    }

    @Property(tries = 200)
    void aTokenIsItsPartOfTheTextFolded(@ForAll("texts") String text) {
        for (Token token : Tokens.of(text)) {
            String folded = Folding.fold(text.substring(token.start(), token.end()));
            assertThat(lettersAndDigits(folded)).startsWith(lettersAndDigits(token.folded()));
            assertThat(token.folded()).isNotEmpty();
            assertThat(token.folded().codePointCount(0, token.folded().length()))
                    .isLessThanOrEqualTo(100);
        }
    }

    @Property(tries = 200)
    void aTokenDoesNotEndBeforeAMarkOnIt(@ForAll("texts") String text) {
        for (Token token : Tokens.of(text)) {
            if (token.end() < text.length()) {
                int next = text.codePointAt(token.end());
                assertThat(Characters.isHaraka(next)).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void theKeyOfAWordIsAWordWithThatKey(@ForAll("texts") String text) {
        for (Token token : Tokens.of(text)) {
            if (!token.folded().contains(".")) {
                assertThat(Folding.fold(token.folded())).isEqualTo(token.folded());
            }
        }
    }

    @Property(tries = 2000)
    void whatIsTakenForPlainIsAsTheExpressionHasIt(@ForAll("plainAndNot") String text) {
        assertThat(Tokens.of(text)).isEqualTo(byTheExpressionAlone(text));
        for (String part : text.split(" ")) {
            assertThat(Folding.fold(part)).isEqualTo(Folding.foldAny(part));
        }
    }

    private static List<Token> byTheExpressionAlone(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = Tokens.addNext(tokens, text, Tokens.WORD.matcher(text), at);
        }
        return tokens;
    }

    /** Words of plain letters, and what may stand between and inside them. */
    @Provide
    Arbitrary<String> plainAndNot() {
        Arbitrary<String> words = Arbitraries.chars()
                .range('\u0621', '\u064A')
                .range('a', 'e')
                .range('A', 'E')
                .list()
                .ofMaxSize(4)
                .map(TextTokensTest::joined);
        Arbitrary<String> between = Arbitraries.of(
                " ", " ", ".", ". ", ".1", "1", "\u0664", "\u0301", "\u0650", "\u0653", "\u0640", "\u200F", "\u200D",
                "\u00AD", "\u034F", "\u180E", "\u08CA", "\u08F0", "\u02BC", "'", "\u2019", "é", "«", "»", "،", "؟",
                "\n", "\u00A0", "/", "@", "-", "\u2010", "…", "…\u0301", " \u064E", "ال", "و", "\uFEFB", "\u06CC", "𞤀",
                "");
        return Combinators.combine(words, between)
                .as((word, after) -> word + after)
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> letters = Arbitraries.chars()
                .range('\u0600', '\u06FF')
                .range('a', 'z')
                .range('0', '9')
                .range('\u00C0', '\u017F')
                .range('\u0300', '\u030F')
                .range('\u08C0', '\u08FF')
                .range('\u200B', '\u200F')
                .range('\uFB50', '\uFEFF')
                .with(
                        ' ', ' ', ' ', '-', '\'', '.', ',', '\u0640', '\u00AD', '\u034F', '\u180E', '\u02BC', '\uD83D',
                        '\uDC00');
        return Arbitraries.oneOf(letters.list().ofMaxSize(120).map(TextTokensTest::joined), Arbitraries.strings());
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::folded).toList();
    }

    private static String lettersAndDigits(String folded) {
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(codePoint -> !Characters.between(codePoint, 0x02B9, 0x02BF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String joined(Iterable<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }
}
