package org.warraq.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that a mistyped one probably means: the least restricted Damerau-Levenshtein distance (insertions,
 * deletions, substitutions, swaps of neighbours), letters of either case being equal, up to a third of its length.
 */
public final class NearestName {
    private static final int LONGEST = 64;

    private NearestName() {}

    public static Optional<String> of(String asked, Collection<String> known) {
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = asked.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, asked.length() / 3);
        String best = null;
        int least = allowed + 1;
        for (String name : known) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A clause that names the nearest known name, to end a detail with; empty if none is near. */
    static String hint(String asked, Collection<String> known) {
        return of(asked, known).map(name -> "; did you mean `" + name + "`").orElse("");
    }

    static int distance(String first, String second) {
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] current = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            current[0] = row;
            for (int column = 1; column <= second.length(); column++) {
                int change = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(Math.min(current[column - 1], last[column]) + 1, last[column - 1] + change);
                if (swapped(first, row, second, column)) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[second.length()];
    }

    private static boolean swapped(String first, int row, String second, int column) {
        return row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
    }
}
