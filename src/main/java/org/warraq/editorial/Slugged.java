package org.warraq.editorial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warraq.http.ApiException;
import org.warraq.text.Languages;

/**
 * Filters on a thing by its id or its slug. Inside a list's own statement: a slug becomes a sub-select, so that an answer
 * stays one statement. What is unknown, draft or withdrawn is found by neither and makes an empty list.
 *
 * @param asked the locale in which slugs are looked up first; null for the default
 */
public record Slugged(Languages languages, String asked) {

    /** An expression for the id that {@code value} names. */
    public String id(String kind, String value) {
        return uuid(value).isPresent()
                ? "coalesce((select a.target from alias a where a.id = ?), ?)"
                : "(" + NamedBySlug.select(languages.fallback(asked)) + ")";
    }

    /** The values of that expression's question marks. */
    public Object[] values(String kind, String value) {
        return uuid(value)
                .<Object[]>map(id -> new Object[] {id, id})
                .orElseGet(() -> NamedBySlug.values(kind, value, languages.fallback(asked))
                        .toArray());
    }

    /** {@code value} as an id; empty if it is a slug, which never looks like one. */
    public static Optional<UUID> uuid(String value) {
        if (value.length() != 36 || value.charAt(8) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException notAnId) {
            // Hexadecimal digits and hyphens make an id; this is a slug of the same length.
            return Optional.empty();
        }
    }

    /** The ids that a comma list names, at most {@code most}. */
    public static List<UUID> ids(String parameter, String value, int most) {
        var ids = List.of(value.split(",", -1)).stream()
                .map(one -> uuid(one)
                        .orElseThrow(() -> ApiException.invalidParameter(parameter, "must be a comma list of ids")))
                .distinct()
                .toList();
        if (ids.size() > most) {
            throw ApiException.invalidParameter(parameter, "names more than " + most);
        }
        return ids;
    }
}
