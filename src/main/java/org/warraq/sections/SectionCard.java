package org.warraq.sections;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Cards;
import org.warraq.editorial.Links;
import org.warraq.media.Image;
import org.warraq.text.Direction;

/** A section as lists and articles show it. */
public record SectionCard(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "section") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,
        @Schema(required = true, example = "دولي") String name,
        @Schema(required = true, example = "دولي") String slug,

        @Schema(required = true, description = "Where the site shows it.", example = "/ar/دولي")
        String path,

        @Schema(description = "The path on the configured site.")
        String url,

        @Schema(description = "The section that it stands in.")
        UUID parent,

        @Schema(required = true, description = "Whether its articles show in lists unless they say otherwise.")
        boolean listed,

        Image image,
        @Schema(required = true) Links links)
        implements Card {

    /** The cards of the sections from the root down to {@code nearest}, as far as they are there; null for none. */
    public static List<SectionCard> path(UUID nearest, String locale, Cards cards) {
        var path = new LinkedList<SectionCard>();
        var id = nearest;
        while (id != null && path.size() < Section.DEEPEST) {
            var card = cards.card(id, locale, SectionCard.class).orElse(null);
            if (card == null) {
                break;
            }
            path.addFirst(card);
            var above = Section.ancestors(id);
            if (!above.isEmpty()) {
                path.addAll(0, shown(above, locale, cards));
                break;
            }
            // It is a root, or not live and in no tree yet.
            id = card.parent();
        }
        return path;
    }

    private static List<SectionCard> shown(List<UUID> ids, String locale, Cards cards) {
        return ids.stream()
                .flatMap(id -> cards.card(id, locale, SectionCard.class).stream())
                .toList();
    }

    @Override
    @JsonIgnore
    public String label() {
        return name;
    }
}
