package org.warraq.fronts;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.editorial.Card;
import org.warraq.editorial.Links;
import org.warraq.text.Direction;

/** A front, with everything on it. */
public record FrontView(
        @Schema(required = true) UUID id,
        @Schema(required = true, enumeration = "front") String kind,

        @Schema(required = true, description = "The language of the name.", example = "ar")
        String locale,

        @Schema(required = true) Direction direction,
        @Schema(required = true, example = "الرئيسية") String name,
        @Schema(required = true, example = "home") String slug,
        @Schema(required = true) Links links,

        @Schema(required = true, description = "From the top down.")
        List<Slot> slots) {

    /** A slot with what is shown in it now. */
    @Schema(name = "FrontShownSlot")
    public record Slot(
            @Schema(required = true, example = "lead") String name,

            @Schema(
                    required = true,
                    description =
                            "Cards, in order, with the words and pictures that they have on this front. Nothing stands on a front twice.")
            List<Card> items) {}

    /** All but what stands on it, which is added to the text when it is asked for. */
    static FrontView of(FrontCard card) {
        return new FrontView(
                card.id(), card.kind(), card.locale(), card.direction(), card.name(), card.slug(), card.links(), null);
    }
}
