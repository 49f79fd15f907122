package org.warraq.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Leaves out of a converted text the ids that name nothing here: it was written on another site, or long ago. */
final class Known {
    private final Predicate<UUID> media;
    private final Predicate<UUID> items;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    private Known(Predicate<UUID> media, Predicate<UUID> items) {
        this.media = media;
        this.items = items;
    }

    static Converted in(Converted converted, Predicate<UUID> media, Predicate<UUID> items) {
        Known known = new Known(media, items);
        int told = 0;
        for (int at = 0; at < converted.blocks().size(); at++) {
            told = known.tell(converted.losses(), told, at);
            known.block(converted.blocks().get(at)).ifPresent(known.blocks::add);
        }
        known.tell(converted.losses(), told, Integer.MAX_VALUE);
        return new Converted(List.copyOf(known.blocks), List.copyOf(known.losses));
    }

    /** Those up to that block, with their places as they are now. */
    private int tell(List<Loss> all, int from, int block) {
        int next = from;
        while (next < all.size() && all.get(next).block() <= block) {
            losses.add(
                    new Loss(all.get(next).code(), blocks.size(), all.get(next).detail()));
            next++;
        }
        return next;
    }

    private Optional<Block> block(Block block) {
        if (block instanceof Image image) {
            return keeps(media, image.media(), Body.blockText(image)) ? Optional.of(image) : Optional.empty();
        }
        if (block instanceof Attachment attachment) {
            return keeps(media, attachment.media(), Body.blockText(block)) ? Optional.of(block) : Optional.empty();
        }
        if (block instanceof Reference reference) {
            return keeps(items, reference.item(), "") ? Optional.of(reference) : Optional.empty();
        }
        if (block instanceof Gallery gallery) {
            List<Gallery.Picture> pictures = gallery.images().stream()
                    .filter(one -> keeps(media, one.media(), one.wording().text()))
                    .toList();
            return pictures.isEmpty() ? Optional.empty() : Optional.of(new Gallery(null, pictures));
        }
        return Optional.of(words(block));
    }

    private Block words(Block block) {
        if (block instanceof Quote quote && quote.person() != null && !keeps(items, quote.person(), "")) {
            return new Quote(null, quote.text(), null, quote.attribution());
        }
        if (block instanceof TextBlock text) {
            Set<String> unknown = unknown(text.markDefs());
            return unknown.isEmpty() ? text : text.without(unknown);
        }
        if (block instanceof Callout callout) {
            Set<String> unknown = unknown(callout.markDefs());
            return unknown.isEmpty() ? callout : callout.without(unknown);
        }
        return block;
    }

    private Set<String> unknown(List<MarkDef> markDefs) {
        Set<String> unknown = new HashSet<>();
        for (MarkDef markDef : markDefs) {
            if (markDef instanceof Mention mention && !keeps(items, mention.item(), "")) {
                unknown.add(mention.key());
            }
        }
        return unknown;
    }

    /** @param words what was said of it, which goes with it */
    private boolean keeps(Predicate<UUID> known, UUID id, String words) {
        boolean keeps = known.test(id);
        if (!keeps) {
            String detail = words.isBlank() ? id.toString() : id + " | " + words.replace("\n", " | ");
            losses.add(new Loss(Loss.Code.UNKNOWN, blocks.size(), detail));
        }
        return keeps;
    }
}
