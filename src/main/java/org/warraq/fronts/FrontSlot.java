package org.warraq.fronts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.warraq.http.Violations;
import org.warraq.text.CodePoints;
import org.warraq.text.OneLine;

/** A place of a front, with what was put there by hand and what completes it. */
@Schema(description = "A place of a front.")
public record FrontSlot(
        @NotNull
        @OneLine
        @CodePoints(min = 1, max = 60)
        @Schema(
                required = true,
                description = "What the site knows it by; no other slot of the front has it. Public at once.",
                example = "lead")
        String name,

        @Size(max = MOST_ENTRIES) @Schema(description = "At most 30, in their order.")
        List<@NotNull @Valid FrontEntry> items,

        @Valid @Schema(description = "Completes the slot with the newest articles of a filter.")
        FrontFill fill) {

    static final int MOST_ENTRIES = 30;

    public FrontSlot {
        items = items == null ? List.of() : items;
    }

    /** How many things it asks to be filled with at most. */
    int filled() {
        return fill == null || fill.limit() == null ? 0 : fill.limit();
    }

    void check(Violations violations) {
        for (var place = 0; place < items.size(); place++) {
            if (items.get(place) != null) {
                items.get(place).check(violations.at("items").at(place));
            }
        }
        if (fill != null) {
            fill.check(violations.at("fill"));
        }
    }
}
