package org.warraq.body;

import org.warraq.body.TextBlock.ListItem;
import org.warraq.body.TextBlock.Style;

/**
 * Which kind of block the text at some place of a document belongs to.
 *
 * @param item numbers the list item, so that two paragraphs of one are told from two items; 0 outside of lists
 * @param tongue what the block itself says of language and direction, whatever words of it say
 * @param bare whether the text stands between blocks, where an empty line ends a paragraph
 */
record Setting(Style style, ListItem listItem, int level, int item, boolean bare, Tongue tongue) {
    static final Setting BODY = new Setting(Style.NORMAL, null, 0, 0, true, Tongue.UNSAID);

    Setting in(Style heading) {
        return new Setting(heading, listItem, level, item, false, tongue);
    }

    /** In a block quotation, where headings stay headings. */
    Setting quoted() {
        return new Setting(style == Style.NORMAL ? Style.BLOCKQUOTE : style, listItem, level, item, true, tongue);
    }

    /** In a list: its items stand one level deeper. */
    Setting list(ListItem kind) {
        return new Setting(style, kind, Math.min(level + 1, Body.MAX_LEVEL), item, false, tongue);
    }

    /** In an item, of a list of bullets where none is around it. */
    Setting item(int number) {
        return new Setting(
                style, listItem == null ? ListItem.BULLET : listItem, Math.max(level, 1), number, false, tongue);
    }

    Setting paragraph() {
        return new Setting(style, listItem, level, item, false, tongue);
    }

    /** The same in a block of that language and direction. */
    Setting in(Tongue spoken) {
        return new Setting(style, listItem, level, item, bare, spoken);
    }

    boolean isItem() {
        return item > 0;
    }

    /** Whether an empty line begins a new block. */
    boolean splits() {
        return !isItem() && (style == Style.NORMAL || style == Style.BLOCKQUOTE);
    }
}
