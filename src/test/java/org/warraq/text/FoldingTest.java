package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أنقرة,انقره",
        "إسطنبول,اسطنبول",
        "آسفي,اسفي",
        "ٱلرحمن,الرحمن",
        "مصطفى,مصطفي",
        "علی,علي",
        "کرمان,كرمان",
        "ﻻﺟﺊ,لاجئ",
        "١٩ شتنبر ٢٠٢٤,19 شتنبر 2024",
        "۱۴۰۳,1403",
        "Élysée,elysee",
        "ÇA VA,ca va",
        "İstanbul,istanbul",
        "Ｒａｂａｔ,rabat",
        "ﷺ,صلي الله عليه وسلم",
    })
    void bothSpellingsHaveOneKey(String written, String otherwise) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(otherwise)).isEqualTo(otherwise);
    }

    @Test
    void marksTatweelAndDirectionControlsLeaveNoTrace() {
        assertThat(Folding.fold("\u200Fالمَغْـــرِبُ\u200E\u2067\u2069")).isEqualTo("المغرب");
        assertThat(Folding.fold("هٰذا")).isEqualTo("هذا");
        assertThat(Folding.fold("co\u00ADopé\u034Fra\u180Etion")).isEqualTo("cooperation");
        assertThat(Folding.fold("قا\u08D4ل\u08E9 ر\u08F0ب\u08CA\u0898")).isEqualTo("قال رب");
    }

    @Test
    void aHamzaThatStandsApartIsThatOfItsLetter() {
        assertThat(Folding.fold("ا\u0654نقرة")).isEqualTo("انقره");
    }

    @Test
    void aHamzaOnWawOrYehStays() {
        assertThat(Folding.fold("مسؤول رئيس")).isEqualTo("مسؤول رئيس");
    }

    @Test
    void marksOfOtherScriptsThanLatinStay() {
        assertThat(Folding.fold("हिन्दी")).isEqualTo("हिन्दी");
        assertThat(Folding.fold("Чайковский")).isEqualTo("чайковский");
    }

    @Property
    void foldingAKeyGivesTheSameKey(@ForAll String text) {
        String key = Folding.fold(text);
        assertThat(Folding.fold(key)).isEqualTo(key);
    }

    @Property
    void foldingArabicWithMarksTwiceGivesTheSameKey(@ForAll @CharRange(from = '\u0600', to = '\u06FF') String text) {
        String key = Folding.fold(text);
        assertThat(Folding.fold(key)).isEqualTo(key);
    }

    /** U+FDFA, which is the most, becomes four words of eighteen letters and spaces. */
    @Property
    void aKeyHasAtMostEighteenTimesTheLengthOfTheText(
            @ForAll @CharRange(from = '\uFB00', to = '\uFEFF') String ligatures, @ForAll String text) {
        assertThat(Folding.fold("\uFDFA")).hasSize(18);
        assertThat(Folding.fold(ligatures).length()).isLessThanOrEqualTo(18 * ligatures.length());
        assertThat(Folding.fold(text).length()).isLessThanOrEqualTo(18 * text.length());
    }

    @Property
    void decomposedAndComposedTextHaveOneKey(@ForAll String text) {
        assertThat(Folding.fold(Normalizer.normalize(text, Form.NFD)))
                .isEqualTo(Folding.fold(Normalizer.normalize(text, Form.NFC)));
    }
}
