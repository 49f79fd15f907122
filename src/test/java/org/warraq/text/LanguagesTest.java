package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = Languages.of(List.of("AR-ma", "zgh-tfng", " fr "));

    @Test
    void tagsBecomeCanonicalAndKeepTheirOrder() {
        assertThat(languages.tags()).containsExactly("ar-MA", "zgh-Tfng", "fr");
        assertThat(languages.defaultTag()).isEqualTo("ar-MA");
        assertThat(languages.contains("zgh-Tfng")).isTrue();
        assertThat(languages.contains("ar")).isFalse();
    }

    @Test
    void textsAreLookedForInTheLanguageAskedForThenTheDefaultThenTheOthers() {
        assertThat(languages.fallback("fr")).containsExactly("fr", "ar-MA", "zgh-Tfng");
        assertThat(languages.fallback("ar-MA")).containsExactly("ar-MA", "zgh-Tfng", "fr");
        assertThat(languages.fallback(null)).containsExactly("ar-MA", "zgh-Tfng", "fr");
    }

    @ParameterizedTest
    @CsvSource({
        "وزير الخارجية 2024,ar-MA",
        "l’Élysée 19,fr",
        "Rabat وزير,ar-MA",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ,zgh-Tfng",
        "Чайковский,ar-MA",
        "2024,ar-MA",
        "'',ar-MA",
    })
    void whoDoesNotSayInWhichLanguageIsAnsweredInOneOfTheirScript(String text, String language) {
        assertThat(languages.likely(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar_MA", "عربي", "", "x-house", "und", "français"})
    void whatIsNoLanguageTagIsRefusedWithAnExample(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.of(List.of("ar", tag)))
                .withMessage(
                        "warraq.locales holds \"" + tag
                                + "\", which is no language tag: write BCP 47 tags separated by commas, such as ar-MA,fr,zgh-Tfng");
    }

    @Test
    void aLanguageListedTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.of(List.of("ar-MA", "ar-ma")))
                .withMessage("warraq.locales lists ar-MA twice: list each language once");
    }

    @Test
    void anEmptyListIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.of(List.of()))
                .withMessageStartingWith("warraq.locales is empty");
    }
}
