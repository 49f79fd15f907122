package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeysTest {
    @ParameterizedTest
    @CsvSource({
        "الحموشي,ar,0حموشي",
        "عبد اللطيف الحموشي,ar,0عبد اللطيف الحموشي",
        "ٱلرِّباط,ar,0رباط",
        "«الصحراء المغربية»,ar,0صحراء المغربية»",
        "الله,ar,0الله",
        "ألمانيا,ar,0ألمانيا",
        "المانيا الاتحادية,ar,0المانيا الاتحادية",
        "آل سعود,ar,0آل سعود",
        "Al-Hoceïma,fr,0Hoceïma",
        "El Jadida,fr,0Jadida",
        "AL HOCEIMA,fr,0HOCEIMA",
        "Alger,fr,0Alger",
        "El Al,fr,0El Al",
        "Élysée,fr,0Élysée",
    })
    void theArticleIsLeftOut(String name, String tag, String key) {
        assertThat(SortKeys.of(name, tag)).isEqualTo(key);
    }

    @Test
    void namesInTheScriptOfTheLanguageComeFirst() {
        assertThat(List.of("Ankara", "أنقرة", "2030").stream()
                        .map(name -> SortKeys.of(name, "ar"))
                        .sorted())
                .containsExactly("02030", "0أنقرة", "1Ankara");
        assertThat(SortKeys.of("أنقرة", "fr")).startsWith("1");
        assertThat(SortKeys.of("ⵜⴰⵎⴰⵣⵉⵖⵜ", "zgh-Tfng")).startsWith("0");
        assertThat(SortKeys.of("東京", "ja")).startsWith("0");
    }

    @ParameterizedTest
    @CsvSource({
        "الحموشي,ح",
        "أحمد,ا",
        "احمد,ا",
        "إدريس,ا",
        "Élysée,E",
        "Al-Hoceïma,H",
        "œuvre,Œ",
        "(ياسين),ي",
        "٣ مارس,3",
        "ى,ي",
        "—,''"
    })
    void anIndexListsANameUnderItsInitial(String name, String initial) {
        assertThat(Initials.of(name)).isEqualTo(initial);
        assertThat(Initials.of(initial)).isEqualTo(initial);
    }
}
