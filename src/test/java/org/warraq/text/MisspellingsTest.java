package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({
        "حموسي,حموشي,1",
        "حمشي,حموشي,1",
        "حمووشي,حموشي,1",
        "حومشي,حموشي,1",
        "حموسي,حموشيعبداللطيف,1",
        "hamouchi,hammouchi,1",
        "hamoushi,hammouchi,2",
        "abdelatifhamou,abdellatifhammouchi,2",
        "حموشي,حموشي,0",
        "حمو,حموشي,0",
        "kitten,sitting,2",
    })
    void whatIsMistypedIsNotFarFromWhatIsMeant(String typed, String meant, int letters) {
        assertThat(Misspellings.distance(typed, meant)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"حمو,0", "حموش,1", "حموشيا,1", "hammouch,2", "2024,0", "قمة2024,0", "𞤀𞤀𞤀𞤀,0"})
    void theMoreIsTypedTheMoreMayBeWrong(String typed, int letters) {
        assertThat(Misspellings.tolerated(typed)).isEqualTo(letters);
    }

    @Property
    void whateverIsMendedDiffersInOneLetterAtMost(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 4, max = 12) String typed) {
        var begun = typed.substring(0, Math.min(10, typed.length()));
        assertThat(Misspellings.mended(typed))
                .allSatisfy(one -> assertThat(Misspellings.distance(begun, one)).isLessThanOrEqualTo(1))
                .hasSizeLessThan(600);
    }

    @Property
    void whateverOneLetterWasIsMended(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 5, max = 10) String meant,
            @ForAll @IntRange(max = 4) int at) {
        var typed = meant.substring(0, at) + meant.substring(at + 1);
        assertThat(Misspellings.mended(typed)).anyMatch(meant::startsWith);
    }

    @Test
    void bothScriptsAreMended() {
        assertThat(Misspellings.mended("حموسي")).contains("حموشي");
        assertThat(Misspellings.mended("hamouchi")).contains("hammouchi");
    }
}
