package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
    @ParameterizedTest
    @CsvSource({
        "false,,30,30,60",
        "true,,30,300,60",
        "false,PT45S,30,30,15",
        "false,PT12.9S,12,12,0",
        "true,PT310S,30,300,10",
        "false,PT0S,0,0,0",
        "true,PT-5S,0,0,0"
    })
    void noAnswerOutlivesTheInstantAtWhichItChanges(boolean purged, Duration left, int browser, int shared, int stale) {
        assertThat(Lifetime.of(purged, left))
                .isEqualTo("public, max-age=%d, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=86400"
                        .formatted(browser, shared, stale));
    }
}
