package org.warraq.access;

import java.math.BigInteger;

/** Numbers in the digits 0–9, A–Z, a–z, of a fixed length, the most significant first. */
final class Base62 {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    private Base62() {}

    /** @param bytes an unsigned number, the most significant byte first */
    static String of(byte[] bytes, int length) {
        return of(new BigInteger(1, bytes), length);
    }

    static String of(long number, int length) {
        return of(BigInteger.valueOf(number), length);
    }

    /** @throws IllegalArgumentException if the number is negative or has more digits */
    private static String of(BigInteger number, int length) {
        var digits = new char[length];
        var rest = number;
        for (var place = length - 1; place >= 0; place--) {
            var parts = rest.divideAndRemainder(BASE);
            digits[place] = DIGITS.charAt(parts[1].intValueExact());
            rest = parts[0];
        }
        if (rest.signum() != 0) {
            throw new IllegalArgumentException("The number has more than " + length + " digits");
        }
        return new String(digits);
    }

    static boolean areDigits(String text) {
        return text.chars().allMatch(character -> DIGITS.indexOf(character) >= 0);
    }
}
