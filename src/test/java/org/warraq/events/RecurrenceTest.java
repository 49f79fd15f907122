package org.warraq.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30",
                "UNTIL=19971224T000000Z;FREQ=DAILY",
                "FREQ=YEARLY;BYYEARDAY=1,100,-366;WKST=SU",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            })
    void rulesOfTheStandardAreTaken(String rule) {
        assertThat(Recurrence.problem(rule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RRULE:FREQ=DAILY",
                "BYDAY=MO",
                "FREQ=FORTNIGHTLY",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=2;UNTIL=20300101",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO,",
                "FREQ=WEEKLY;BYDAY=LUN",
                "FREQ=DAILY;UNTIL=20301301",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=DAILY;",
                "FREQ",
                "freq=daily",
            })
    void whatIsNoRuleIsRefused(String rule) {
        assertThat(Recurrence.problem(rule)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5000})
    void anEndlessRuleIsRefused(int length) {
        assertThat(Recurrence.problem("FREQ=DAILY;BYHOUR=1" + ",1".repeat(length / 2)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("500"));
    }
}
