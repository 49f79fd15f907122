package org.warraq.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    @Test
    void wholeDaysLastToTheEndOfTheLastOne() {
        assertThat(Extent.of(day("2024-09-19"), day("2024-09-21")))
                .isEqualTo(new Extent(
                        Instant.parse("2024-09-19T00:00:00Z"), Instant.parse("2024-09-22T00:00:00Z"), true, 1));
    }

    @Test
    void aDayWithoutAnEndLastsForTheDay() {
        assertThat(Extent.of(day("2024-09-19"), null)).isEqualTo(Extent.of(day("2024-09-19"), day("2024-09-19")));
    }

    @Test
    void aTimeWithoutAnEndLastsForAMoment() {
        var extent = Extent.of(time("2025-06-21T20:00"), null);

        assertThat(extent.starts()).isEqualTo(Instant.parse("2025-06-21T19:00:00Z"));
        assertThat(extent.ends()).isAfter(extent.starts()).isBefore(Instant.parse("2025-06-21T19:00:01Z"));
    }

    @Test
    void theNightInWhichClocksGoBackIsAnHourLonger() {
        var extent = Extent.of(
                new EventTime(null, LocalDateTime.parse("2025-10-25T22:00"), "Europe/Paris"),
                new EventTime(null, LocalDateTime.parse("2025-10-26T04:00"), "Europe/Paris"));

        assertThat(extent.ends()).isEqualTo(extent.starts().plusSeconds(7 * 3600));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 0",
        "2025-01-02, 1",
        "2025-01-04, 1",
        "2025-01-05, 2",
        "2025-01-17, 3",
        "2025-03-06, 4",
        "2025-09-14, 5",
        "2035-01-01, 5"
    })
    void theLongerAnEventTheHigherItsClass(String lastDay, int span) {
        assertThat(Extent.of(day("2025-01-01"), day(lastDay)).span()).isEqualTo(span);
    }

    private static EventTime day(String date) {
        return new EventTime(LocalDate.parse(date), null, null);
    }

    private static EventTime time(String local) {
        return new EventTime(null, LocalDateTime.parse(local), "Africa/Casablanca");
    }
}
