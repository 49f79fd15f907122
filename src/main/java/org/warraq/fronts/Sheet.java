package org.warraq.fronts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A front with what was put on it by hand and is seen, before its slots are completed.
 *
 * @param frame its document without slots, a JSON object
 * @param slug the present one
 * @param locale in which its cards are
 * @param at the instant at which it is seen; null for now
 */
record Sheet(UUID id, String frame, String slug, String locale, Instant at, List<Slot> slots) {

    /** The same with other slots. */
    Sheet with(List<Slot> others) {
        return new Sheet(id, frame, slug, locale, at, others);
    }

    /** @param fill null where nothing completes it */
    record Slot(String name, FrontFill fill, List<Entry> entries) {

        Slot with(List<Entry> others) {
            return new Slot(name, fill, others);
        }
    }

    /**
     * Something in a slot.
     *
     * @param card null where it is not live, which is known of for previews only
     * @param changesAt null, or when its card will be shown differently
     * @param until null, or when its window ends
     * @param image the asset that it is shown with instead of its own; null if none is
     */
    record Entry(UUID id, String kind, String card, Instant changesAt, Instant until, EntryWords words, UUID image) {

        /** An article that completes a slot. */
        static Entry of(UUID article, String card, Instant changesAt) {
            return new Entry(article, "article", card, changesAt, null, EntryWords.NONE, null);
        }

        /** The same with another card. */
        Entry as(String otherKind, String otherCard) {
            return new Entry(id, otherKind, otherCard, null, until, words, image);
        }
    }
}
