package org.warraq.repairs;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.UUID;

/** Another section for an article, another parent for a section. */
record Moving(Place place, UUID to) implements Repairing.Change {

    static Moving of(String kind, RepairAction.MoveSection asked) {
        return new Moving(Place.ROOT.at(property(kind)), asked.to());
    }

    /** Where a kind says what it stands in; null if it stands in nothing. */
    static String property(String kind) {
        return switch (kind) {
            case "article" -> "section";
            case "section" -> "parent";
            default -> null;
        };
    }

    @Override
    public void in(Repairing.Text text) {
        var stands = text.at(place);
        if (stands == null || !to.toString().equals(stands.textValue())) {
            text.write(place, TextNode.valueOf(to.toString()));
        }
    }
}
