package org.warraq.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items and media that a body refers to. Nulls are passed over: the references of a faulty body are counted too. */
final class References {
    private References() {}

    static Set<UUID> all(List<Block> body) {
        return collect(body.stream().flatMap(References::of));
    }

    static Set<UUID> mentions(List<Block> body) {
        return collect(body.stream().flatMap(block -> mentioned(markDefs(block))));
    }

    private static Stream<UUID> of(Block block) {
        if (block instanceof Quote quote) {
            return Stream.ofNullable(quote.person());
        }
        if (block instanceof Reference reference) {
            return Stream.ofNullable(reference.item());
        }
        if (block instanceof Image image) {
            return Stream.ofNullable(image.media());
        }
        if (block instanceof Gallery gallery) {
            return gallery.images().stream()
                    .filter(Objects::nonNull)
                    .map(Gallery.Picture::media)
                    .filter(Objects::nonNull);
        }
        if (block instanceof Attachment attachment) {
            return Stream.ofNullable(attachment.media());
        }
        return mentioned(markDefs(block));
    }

    private static List<MarkDef> markDefs(Block block) {
        if (block instanceof TextBlock text) {
            return text.markDefs();
        }
        return block instanceof Callout callout ? callout.markDefs() : List.of();
    }

    private static Stream<UUID> mentioned(List<MarkDef> markDefs) {
        return markDefs.stream()
                .filter(Mention.class::isInstance)
                .map(markDef -> ((Mention) markDef).item())
                .filter(Objects::nonNull);
    }

    private static Set<UUID> collect(Stream<UUID> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
