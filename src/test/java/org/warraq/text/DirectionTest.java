package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "ar-MA", "ary", "fa", "fa-AF", "ur", "he", "iw", "ps", "ckb", "ug", "dv", "sd", "yi", "ku-Arab",
                "ku-IQ", "pa-PK", "az-Arab", "ff-Adlm", "ur-Aran", "nqo", "syr"
            })
    void theseAreWrittenFromTheRight(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.RTL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "en-GB",
                "zgh",
                "zgh-Tfng",
                "ar-Latn",
                "sd-Deva",
                "ku",
                "tr",
                "az",
                "pa",
                "ja",
                "zh-Hant",
                "el",
                "tlh"
            })
    void theseAreWrittenFromTheLeft(String tag) {
        assertThat(Direction.of(tag)).isEqualTo(Direction.LTR);
    }

    @Test
    void aTextGoesByItsFirstStrongCharacter() {
        assertThat(Direction.ofText("2024: «دولي» International")).contains(Direction.RTL);
        assertThat(Direction.ofText("(Reuters) قالت")).contains(Direction.LTR);
        assertThat(Direction.ofText("19/09/2024")).isEmpty();
    }

    @Test
    void itIsWrittenAsHtmlHasIt() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(Direction.values())).isEqualTo("[\"rtl\",\"ltr\"]");
    }
}
