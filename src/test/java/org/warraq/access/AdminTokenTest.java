package org.warraq.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTokenTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void matchesItselfOnly() {
        AdminToken token = new AdminToken(Optional.of(SECRET));
        assertThat(token.matches(SECRET)).isTrue();
        assertThat(token.matches(SECRET.substring(1))).isFalse();
        assertThat(token.matches(SECRET.toUpperCase(Locale.ROOT))).isFalse();
        assertThat(token.matches("")).isFalse();
    }

    @Test
    void nothingMatchesWhereNoneIsConfigured() {
        AdminToken none = new AdminToken(Optional.empty());
        assertThat(none.matches("")).isFalse();
        assertThat(none.matches("null")).isFalse();
    }

    @Test
    void thirtyTwoCharactersAreEnough() {
        assertThatNoException().isThrownBy(() -> AdminToken.requireStrong(SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef 0123456789abcdef",
                "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠١٢",
                "0123456789abcdef0123456789abcdef\n"
            })
    void aTokenThatCouldBeGuessedOrNotBeSentIsRefusedWithoutBeingRepeated(String weak) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdminToken.requireStrong(weak))
                .withMessageContaining("WARRAQ_ADMIN_TOKEN")
                .matches(failure -> weak.isEmpty() || !failure.getMessage().contains(weak));
    }
}
