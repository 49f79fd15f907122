package org.warraq.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.warraq.http.ApiException;

/** Parameters that are comma lists of known words. */
final class CommaList {

    private CommaList() {}

    /** What the list names, each once; empty for null. */
    static <T> List<T> of(String parameter, String list, Function<String, T> known) {
        if (list == null) {
            return List.of();
        }
        try {
            return Arrays.stream(list.split(",", -1)).map(known).distinct().toList();
        } catch (IllegalArgumentException unknown) {
            throw ApiException.invalidParameter(parameter, "must be a comma list of known words");
        }
    }
}
