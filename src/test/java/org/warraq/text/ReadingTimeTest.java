package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({"0,ar,0", "1,ar,1", "140,ar,1", "141,ar-MA,2", "200,fr,1", "201,fr,2", "600,en,3", "600,ar,5"})
    void arabicTakesLongerAWord(int words, String language, int minutes) {
        assertThat(ReadingTime.minutes(words, language)).isEqualTo(minutes);
    }
}
