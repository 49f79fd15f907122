package org.warraq.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SecretTest {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    @Property
    void whatIsMadeIsWellFormed(@ForAll @Size(32) byte[] bytes) {
        assertThat(Secret.of(bytes)).hasSize(53).matches("wrq_[0-9A-Za-z]{49}").matches(Secret::isWellFormed);
    }

    @Property
    void oneWrongDigitIsNoticed(
            @ForAll @Size(32) byte[] bytes,
            @ForAll @IntRange(min = 4, max = 52) int place,
            @ForAll @IntRange(max = 61) int digit) {
        var secret = Secret.of(bytes);
        var mistyped = new StringBuilder(secret);
        mistyped.setCharAt(place, DIGITS.charAt(digit));
        assertThat(Secret.isWellFormed(mistyped.toString()))
                .isEqualTo(mistyped.toString().equals(secret));
    }

    @Property
    void twoDigitsInTheWrongOrderAreNoticed(
            @ForAll @Size(32) byte[] bytes, @ForAll @IntRange(min = 4, max = 51) int place) {
        var secret = Secret.of(bytes);
        var swapped = new StringBuilder(secret);
        swapped.setCharAt(place, secret.charAt(place + 1));
        swapped.setCharAt(place + 1, secret.charAt(place));
        assertThat(Secret.isWellFormed(swapped.toString()))
                .isEqualTo(swapped.toString().equals(secret));
    }

    @Property
    void baseSixtyTwoLosesNothing(@ForAll @Size(32) byte[] bytes) {
        var number = BigInteger.ZERO;
        for (var digit : Base62.of(bytes, 43).toCharArray()) {
            number = number.multiply(BigInteger.valueOf(62)).add(BigInteger.valueOf(DIGITS.indexOf(digit)));
        }
        assertThat(number).isEqualTo(new BigInteger(1, bytes));
    }

    @Example
    void theGreatestAndTheLeastFit() {
        var greatest = new byte[32];
        Arrays.fill(greatest, (byte) 0xFF);
        assertThat(Base62.of(greatest, 43)).hasSize(43);
        assertThat(Base62.of(new byte[32], 43)).isEqualTo("0".repeat(43));
        assertThat(Base62.of(0xFFFF_FFFFL, 6)).isEqualTo("4gfFC3");
        assertThatIllegalArgumentException().isThrownBy(() -> Base62.of(greatest, 42));
    }

    @Example
    void nothingElseIsWellFormed() {
        var secret = Secret.make();
        for (var other : new String[] {
            "",
            "wrq_",
            secret.substring(1),
            secret + "0",
            secret.toLowerCase(Locale.ROOT),
            "WRQ_" + secret.substring(4),
            secret.substring(0, 52) + "٤",
            secret.substring(0, 52) + "-"
        }) {
            assertThat(Secret.isWellFormed(other)).as(other).isFalse();
        }
    }

    @Example
    void noTwoAreAlike() {
        assertThat(Secret.make()).isNotEqualTo(Secret.make());
    }
}
