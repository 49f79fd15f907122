package org.warraq.body;

import java.util.ArrayDeque;
import java.util.Deque;
import org.warraq.body.TextBlock.ListItem;

/** Puts list items, which a body has one after another, into lists that stand in the items of the lists around them. */
final class HtmlLists {
    private final StringBuilder out;
    private final Deque<ListItem> open = new ArrayDeque<>();

    HtmlLists(StringBuilder out) {
        this.out = out;
    }

    /** Leaves the item open for its contents, and for lists that may stand in it. */
    void item(ListItem kind, Integer stated) {
        int level = stated == null ? 1 : Math.max(1, Math.min(stated, Body.MAX_LEVEL));
        closeTo(level);
        if (open.size() == level && open.peek() != kind) {
            closeTo(level - 1);
        }
        if (open.size() == level) {
            out.append("</li>");
        }
        while (open.size() < level) {
            open.push(kind);
            out.append('<').append(element(kind)).append('>').append(open.size() < level ? "<li>" : "");
        }
        out.append("<li>");
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void end() {
        closeTo(0);
        out.append('\n');
    }

    private void closeTo(int level) {
        while (open.size() > level) {
            out.append("</li></").append(element(open.pop())).append('>');
        }
    }

    private static String element(ListItem kind) {
        return kind == ListItem.BULLET ? "ul" : "ol";
    }
}
