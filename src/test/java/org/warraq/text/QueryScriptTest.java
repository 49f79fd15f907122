package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryScriptTest {

    @ParameterizedTest
    @CsvSource({
        "وزير الخارجية 2024,ARABIC",
        "«الـ20»,ARABIC",
        "l’Élysée 19,LATIN",
        "وزير Rabat,MIXED",
        "Чайковский,OTHER",
        "Rabat Москва,MIXED",
        "2024,OTHER",
        "'',OTHER",
    })
    void aQueryHasTheScriptOfItsLetters(String query, QueryScript script) {
        assertThat(QueryScript.of(query)).isEqualTo(script);
    }
}
