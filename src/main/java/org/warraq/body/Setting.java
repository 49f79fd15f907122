package org.warraq.body;

import org.warraq.body.TextBlock.ListItem;
import org.warraq.body.TextBlock.Style;

/**
 * Which kind of block the text at some place of a document belongs to.
 *
 * @param item numbers the list item, so that two paragraphs of one are told from two items; 0 outside of lists
 * @param tongue what the block itself says of language and direction, whatever words of it say
 * @param alone what an address means that stands alone in it
 * @param bare whether the text stands between blocks, where an empty line ends a paragraph
 */
record Setting(Style style, ListItem listItem, int level, int item, boolean bare, Tongue tongue, Alone alone) {
    static final Setting BODY = new Setting(Style.NORMAL, null, 0, 0, true, Tongue.UNSAID, Alone.KNOWN);

    /** What an address stands for that is all the text of a block. */
    enum Alone {
        /** For what is there, if its provider is known: many editors write it so. */
        KNOWN,
        /** For what is there: it is all that a figure holds. */
        SHOWN,
        /** For itself: one of our own forms says so. */
        WRITTEN
    }

    Setting in(Style heading) {
        return new Setting(heading, listItem, level, item, false, tongue, alone);
    }

    /** In a block quotation, where headings stay headings. */
    Setting quoted() {
        return new Setting(
                style == Style.NORMAL ? Style.BLOCKQUOTE : style, listItem, level, item, true, tongue, alone);
    }

    /** In a list: its items stand one level deeper. */
    Setting list(ListItem kind) {
        return new Setting(style, kind, Math.min(level + 1, Body.MAX_LEVEL), item, false, tongue, alone);
    }

    /** In an item, of a list of bullets where none is around it. */
    Setting item(int number) {
        return new Setting(
                style, listItem == null ? ListItem.BULLET : listItem, Math.max(level, 1), number, false, tongue, alone);
    }

    Setting paragraph() {
        return new Setting(style, listItem, level, item, false, tongue, alone);
    }

    /** The same in a block of that language and direction. */
    Setting in(Tongue spoken) {
        return new Setting(style, listItem, level, item, bare, spoken, alone);
    }

    Setting alone(Alone meaning) {
        return new Setting(style, listItem, level, item, bare, tongue, meaning);
    }

    boolean isItem() {
        return item > 0;
    }

    /** Whether an empty line begins a new block. */
    boolean splits() {
        return !isItem() && (style == Style.NORMAL || style == Style.BLOCKQUOTE);
    }
}
