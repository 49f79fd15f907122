package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentWordsTest {

    @Test
    void arabicWordsAreReducedToTheirStems() {
        assertThat(ContentWords.of("الزلزال وزلزالي", 10)).containsExactly("زلزال", "وزلزال");
        assertThat(ContentWords.of("الوزيرات للوزير", 10)).containsExactly("وزير");
    }

    @Test
    void wordsThatEveryTextHasAreLeftOut() {
        assertThat(ContentWords.of("في أنقرة على هامش المعرض", 10)).containsExactly("انقر", "هامش", "معرض");
        assertThat(ContentWords.of("Le budget de la région", 10)).containsExactly("budget", "region");
    }

    @Test
    void numbersSayNothing() {
        assertThat(ContentWords.of("2024 و٢٠٢٥", 10)).isEmpty();
    }

    @Test
    void noMoreThanAskedForAreTaken() {
        assertThat(ContentWords.of("زلزال الحوز ضحايا إعمار", 2)).containsExactly("زلزال", "حوز");
    }
}
