package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import org.warraq.body.TextBlock.ListItem;

/** The signs before list items, which say by how far they stand in at which level an item is. */
final class MarkdownLists {
    private final List<Level> open = new ArrayList<>();

    /** A list, with the number of the item that is open in it. */
    private record Level(ListItem kind, int number) {
        String sign() {
            return kind == ListItem.BULLET ? "- " : number + ". ";
        }
    }

    /** What stands before the first line of an item. */
    String item(ListItem kind, Integer stated) {
        int level = stated == null ? 1 : Math.max(1, Math.min(stated, Body.MAX_LEVEL));
        closeTo(level);
        int number = 1;
        if (open.size() == level) {
            Level last = open.remove(level - 1);
            number = last.kind == kind ? last.number + 1 : 1;
        }
        int known = open.size();
        while (open.size() < level) {
            open.add(new Level(kind, number));
        }
        String signs = String.join(
                "", open.subList(known, level).stream().map(Level::sign).toList());
        return indent(known) + signs;
    }

    /** What stands before its other lines. */
    String indent() {
        return indent(open.size());
    }

    void end() {
        closeTo(0);
    }

    private String indent(int levels) {
        return " "
                .repeat(open.subList(0, levels).stream()
                        .mapToInt(level -> level.sign().length())
                        .sum());
    }

    private void closeTo(int level) {
        while (open.size() > level) {
            open.remove(open.size() - 1);
        }
    }
}
