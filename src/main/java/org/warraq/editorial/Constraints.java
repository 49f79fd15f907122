package org.warraq.editorial;

import java.util.Map;

/**
 * What it means to meet a constraint of the database. Everything is checked before it is written; a constraint is met
 * only when another writer came between the check and the write.
 */
final class Constraints {

    private static final Map<String, String> DETAILS = Map.of(
            "item_pk", "An item with this id was created at the same moment.",
            "tag_pk", "A tag with this id was created at the same moment.",
            "tag_use_tag", "The tag and something that carries it were changed at the same moment; try again.",
            "slug_pk", "The slug was taken at the same moment.",
            "redirect_from", "A redirect from this path exists already.",
            "article_section_live", "The section and an article in it were changed at the same moment; try again.",
            "section_parent_live", "The section and its parent were changed at the same moment; try again.");

    private Constraints() {}

    static String detail(String constraint) {
        return DETAILS.getOrDefault(
                constraint == null ? "" : constraint,
                "Somebody else changed the same thing at the same moment; try again.");
    }
}
