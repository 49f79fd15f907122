package org.warraq.editorial;

import java.util.Map;
import java.util.Set;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/**
 * What it means to meet a constraint of the database. Everything is checked before it is written; a constraint is met
 * only when another writer came between the check and the write.
 */
final class Constraints {

    private static final Map<String, String> DETAILS = Map.of(
            "tag_use_tag", "The tag and something that carries it were changed at the same moment; try again.",
            "media_bytes", "The same bytes were uploaded at the same moment; try again.",
            "slug_pk", "The slug was taken at the same moment.",
            "redirect_from", "A redirect from this path exists already.",
            "article_translation", "The article was translated into this language at the same moment.",
            "article_section_live", "The section and an article in it were changed at the same moment; try again.",
            "section_parent_live", "The section and its parent were changed at the same moment; try again.");

    /** Of what is created by its id: there must be none yet, as {@code If-None-Match: *} says. */
    private static final Set<String> IDS = Set.of("item_pk", "tag_pk", "media_pk", "front_pk", "custom_schema_pk");

    private Constraints() {}

    /** @param constraint null if the database does not tell */
    static ApiException problem(String constraint, Throwable cause) {
        var name = constraint == null ? "" : constraint;
        if (IDS.contains(name)) {
            return new ApiException(ProblemType.VERSION_CONFLICT, "Something with this id exists already.", cause);
        }
        return new ApiException(
                ProblemType.CONFLICT,
                DETAILS.getOrDefault(name, "Somebody else changed the same thing at the same moment; try again."),
                cause);
    }
}
