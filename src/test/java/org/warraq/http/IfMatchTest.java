package org.warraq.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @Test
    void aTagIsItsVersion() {
        assertThat(IfMatch.required(Versions.etag(7))).isEqualTo(7);
        assertThat(IfMatch.orCreate("\"7\"", null)).isEqualTo(new IfMatch(7L));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutATagNothingIsWritten(String header) {
        fails(ProblemType.PRECONDITION_REQUIRED, () -> IfMatch.required(header));
        fails(ProblemType.PRECONDITION_REQUIRED, () -> IfMatch.orCreate(header, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"7\"", "\"7\", \"8\"", "\"x\"", "\"-7\"", "\"9999999999999999999\"", "\"\""})
    void whatIsNotOneStrongTagIsRefused(String header) {
        fails(ProblemType.INVALID_PRECONDITION, () -> IfMatch.required(header));
    }

    @Test
    void putCreatesWhereNothingIs() {
        assertThat(IfMatch.orCreate(null, "*").creates()).isTrue();
        fails(ProblemType.INVALID_PRECONDITION, () -> IfMatch.orCreate(null, "\"7\""));
        fails(ProblemType.INVALID_PRECONDITION, () -> IfMatch.orCreate("\"7\"", "*"));
    }

    private static void fails(ProblemType type, ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        ApiException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
