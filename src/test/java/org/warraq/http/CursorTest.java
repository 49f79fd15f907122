package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=";

    @Property
    void whatIsWrittenIsRead(
            @ForAll @CharRange(from = ' ', to = 'ۿ') String query,
            @ForAll @Size(max = 4) List<@CharRange(from = ' ', to = 'ۿ') @StringLength(max = 40) String> key) {
        Cursor cursor = new Cursor(query, key);
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(cursor.token(), query)).isEqualTo(cursor);
    }

    @Property
    void anyChangedCharacterIsNoticed(
            @ForAll @IntRange(min = 0, max = 60) int place, @ForAll @IntRange(min = 0, max = 64) int digit) {
        String token = new Cursor("tag=a", List.of("2026-03-01T09:30:00Z", "018f2b1e-7c7a")).token();
        char replaced = DIGITS.charAt(digit);
        Assume.that(token.charAt(place) != replaced);
        refused(token.substring(0, place) + replaced + token.substring(place + 1));
    }

    @Property
    void aCursorCutShortIsRefused(@ForAll @IntRange(min = 0, max = 60) int length) {
        refused(new Cursor("tag=a", List.of("2026-03-01T09:30:00Z", "018f2b1e-7c7a"))
                .token()
                .substring(0, length));
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String token = new Cursor("tag=a", List.of("1")).token();
        assertThatThrownBy(() -> Cursor.read(token, "tag=b"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("another filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "!!!!", "AQ==", "ورّاق"})
    void whatIsNoCursorIsRefused(String token) {
        refused(token);
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> Cursor.read(token, "tag=a"))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }
}
