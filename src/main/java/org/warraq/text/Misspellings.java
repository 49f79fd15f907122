package org.warraq.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody may have meant who typed a letter too many, too few, a wrong one, or two the wrong way round. Of the keys of
 * {@link NameBeginnings}, in Arabic or Latin letters; what has a digit is taken to be meant as it is, because another number
 * is another thing.
 */
public final class Misspellings {

    /** In letters. What follows them is compared, not guessed. */
    private static final int GUESSED = 10;

    private static final int LEAST = 4;
    private static final int LEAST_OF_TWO = 7;

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private Misspellings() {}

    /** How many letters of what was typed may be wrong: two of seven or more, one of four or more. */
    public static int tolerated(String typed) {
        if (typed.length() < LEAST || !typed.chars().allMatch(letter -> Character.isLetter((char) letter))) {
            return 0;
        }
        return typed.length() < LEAST_OF_TWO ? 1 : 2;
    }

    /** Its first letters with one of them mended in each way there is, and as they are; some hundreds. */
    public static Set<String> mended(String typed) {
        String begun = typed.substring(0, Math.min(GUESSED, typed.length()));
        String letters = Characters.isArabic(begun.codePointAt(0)) ? ARABIC : LATIN;
        Set<String> mended = new LinkedHashSet<>();
        mended.add(begun);
        for (int at = 0; at < begun.length(); at++) {
            String before = begun.substring(0, at);
            String after = begun.substring(at + 1);
            mended.add(before + after);
            if (!after.isEmpty()) {
                mended.add(before + after.charAt(0) + begun.charAt(at) + after.substring(1));
            }
            for (char letter : letters.toCharArray()) {
                mended.add(before + letter + after);
                mended.add(before + letter + begun.substring(at));
            }
        }
        return mended;
    }

    /** How many letters have to be mended, at least, for what was typed to begin {@code key}. */
    public static int distance(String typed, String key) {
        int[] beforeLast = {};
        int[] last = IntStream.rangeClosed(0, key.length()).toArray();
        for (int row = 1; row <= typed.length(); row++) {
            int[] next = new int[key.length() + 1];
            next[0] = row;
            for (int column = 1; column <= key.length(); column++) {
                int wrong = typed.charAt(row - 1) == key.charAt(column - 1) ? 0 : 1;
                next[column] = Math.min(last[column - 1] + wrong, Math.min(last[column], next[column - 1]) + 1);
                if (isSwapped(typed, row, key, column)) {
                    next[column] = Math.min(next[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = next;
        }
        return IntStream.of(last).min().orElseThrow();
    }

    private static boolean isSwapped(String typed, int row, String key, int column) {
        return row > 1
                && column > 1
                && typed.charAt(row - 1) == key.charAt(column - 2)
                && typed.charAt(row - 2) == key.charAt(column - 1);
    }
}
