package org.warraq.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.http.Violation;
import org.warraq.http.Violations;

class EventTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-15T10:00, 2025-02-15T09:00:00Z", // before Ramadan: one hour ahead of UTC
        "2025-03-15T10:00, 2025-03-15T10:00:00Z", // during it: none
        "2025-04-15T10:00, 2025-04-15T09:00:00Z", // after it: one again
    })
    void clocksInMoroccoGoBackForRamadan(LocalDateTime local, Instant instant) {
        assertThat(local(local, "Africa/Casablanca").instant()).isEqualTo(instant);
    }

    @Test
    void aTimeThatTheSpringClockChangeSkipsIsMovedForward() {
        assertThat(local(LocalDateTime.parse("2025-03-30T02:30"), "Europe/Paris")
                        .instant())
                .isEqualTo(Instant.parse("2025-03-30T01:30:00Z"));
    }

    @Test
    void aTimeThatTheAutumnClockChangeDoublesIsTheEarlier() {
        assertThat(local(LocalDateTime.parse("2025-10-26T02:30"), "Europe/Paris")
                        .instant())
                .isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
    }

    @Test
    void aDateIsToldAsADateWithoutAnyTime() {
        assertThat(EventMoment.of(date("2024-09-19")))
                .isEqualTo(new EventMoment(LocalDate.parse("2024-09-19"), null, null, null));
    }

    @Test
    void aLocalTimeIsToldWithTheInstantThatItMeans() {
        assertThat(EventMoment.of(local(LocalDateTime.parse("2025-05-14T09:00"), "Africa/Casablanca")))
                .isEqualTo(new EventMoment(
                        null,
                        LocalDateTime.parse("2025-05-14T09:00"),
                        "Africa/Casablanca",
                        Instant.parse("2025-05-14T08:00:00Z")));
    }

    @Test
    void aDateWithAZoneIsRefused() {
        assertThat(problems(new EventTime(LocalDate.parse("2024-09-19"), null, "Africa/Casablanca")))
                .containsExactly("/start one-form");
    }

    @Test
    void aTimeThatSaysNothingIsRefused() {
        assertThat(problems(new EventTime(null, null, null))).containsExactly("/start one-form");
    }

    @Test
    void aLocalTimeNeedsItsZone() {
        assertThat(problems(local(LocalDateTime.parse("2025-05-14T09:00"), null)))
                .containsExactly("/start/zone required");
    }

    @Test
    void aZoneNeedsItsLocalTime() {
        assertThat(problems(local(null, "Africa/Casablanca"))).containsExactly("/start/local required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+01:00", "UTC+1", "Africa/Rabat", "africa/casablanca", "SystemV/AST4", ""})
    void onlyZonesOfTheDatabaseAreTaken(String zone) {
        assertThat(problems(local(LocalDateTime.parse("2025-05-14T09:00"), zone)))
                .containsExactly("/start/zone unknown-zone");
    }

    @Test
    void aYearBeforeOurCalendarIsASlip() {
        assertThat(problems(date("0204-09-19"))).containsExactly("/start/date out-of-range");
    }

    @Test
    void aGoodTimeIsFoundGood() {
        assertThat(problems(date("2024-09-19"))).isEmpty();
        assertThat(problems(local(LocalDateTime.parse("2025-05-14T09:00"), "Africa/Casablanca")))
                .isEmpty();
    }

    private static EventTime date(String date) {
        return new EventTime(LocalDate.parse(date), null, null);
    }

    private static EventTime local(LocalDateTime local, String zone) {
        return new EventTime(null, local, zone);
    }

    private static List<String> problems(EventTime time) {
        var violations = Violations.atRoot();
        var good = time.check(violations.at("start"));
        assertThat(good).isEqualTo(violations.isEmpty());
        return violations.list().stream()
                .map((Violation problem) -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
