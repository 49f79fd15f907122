package org.warraq.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.http.ApiException;

/** Parameters that are comma lists of known words. */
final class CommaList {

    private CommaList() {}

    /** What the list names, each once; empty for null. */
    static <T extends Enum<T>> List<T> of(String parameter, String list, Class<T> known) {
        if (list == null) {
            return List.of();
        }
        try {
            return Arrays.stream(list.split(",", -1))
                    .map(word -> Enum.valueOf(known, word))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException unknown) {
            var words = Arrays.stream(known.getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining("`, `", "`", "`"));
            throw ApiException.invalidParameter(parameter, "must be a comma list of " + words);
        }
    }
}
