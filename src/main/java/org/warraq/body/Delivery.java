package org.warraq.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the delivered form of a body. What may be shown is asked of the exhibits and of nothing else. */
final class Delivery {
    private final Exhibits exhibits;

    Delivery(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    List<DeliveredBlock> blocks(List<Block> body) {
        return body.stream().map(this::block).flatMap(Optional::stream).toList();
    }

    private Optional<DeliveredBlock> block(Block block) {
        if (block instanceof Reference reference) {
            return exhibits.card(reference.item()).map(card -> reference(reference, card));
        }
        if (block instanceof Image image) {
            return exhibits.image(image.media(), image.wording())
                    .map(card -> new DeliveredMedia.Image(image.key(), card.view(), card.label()));
        }
        if (block instanceof Gallery gallery) {
            return gallery(gallery);
        }
        if (block instanceof Attachment attachment) {
            return exhibits.file(attachment.media(), Wording.caption(attachment.caption()))
                    .map(card -> attachment(attachment, card));
        }
        if (block instanceof TextBlock paragraph) {
            return Optional.of(paragraph(paragraph));
        }
        return Optional.of(block instanceof Quote quote ? quote(quote) : withFallback(block, PlainText.of(block)));
    }

    private DeliveredBlock withFallback(Block block, String text) {
        String key = block.key();
        if (block instanceof Callout callout) {
            Linked linked = linked(callout.children(), callout.markDefs());
            return new DeliveredBlock.Callout(key, callout.title(), linked.children(), linked.markDefs(), text);
        }
        if (block instanceof Embed embed) {
            return new DeliveredBlock.Embed(key, embed.provider(), embed.url(), text);
        }
        if (block instanceof Table table) {
            return new DeliveredBlock.Table(key, table.rows(), text);
        }
        if (block instanceof Code code) {
            return new DeliveredBlock.Code(key, code.language(), code.code(), text);
        }
        if (block instanceof Divider) {
            return new DeliveredBlock.Divider(key, text);
        }
        throw new IllegalArgumentException("no way to deliver a block of type " + block.type());
    }

    private DeliveredBlock paragraph(TextBlock block) {
        Linked linked = linked(block.children(), block.markDefs());
        return new DeliveredBlock.Text(
                block.key(),
                block.style(),
                block.listItem(),
                block.level(),
                linked.children(),
                linked.markDefs(),
                block.lang(),
                block.dir());
    }

    private DeliveredBlock quote(Quote quote) {
        Optional<Card> card = Optional.ofNullable(quote.person()).flatMap(exhibits::card);
        UUID person = card.isPresent() ? quote.person() : null;
        Object resolved = card.map(Card::view).orElse(null);
        return new DeliveredBlock.Quote(quote.key(), quote.text(), person, resolved, quote.attribution());
    }

    private static DeliveredBlock reference(Reference reference, Card card) {
        return new DeliveredBlock.Reference(reference.key(), reference.item(), card.view(), card.label());
    }

    private Optional<DeliveredBlock> gallery(Gallery gallery) {
        List<Shown> shown = gallery.images().stream().flatMap(this::shown).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String text = shown.stream()
                .map(Shown::label)
                .filter(label -> !label.isBlank())
                .collect(Collectors.joining("\n"));
        return Optional.of(new DeliveredMedia.Gallery(
                gallery.key(), shown.stream().map(Shown::picture).toList(), text));
    }

    private record Shown(DeliveredMedia.Gallery.Picture picture, String label) {}

    private Stream<Shown> shown(Gallery.Picture picture) {
        return exhibits
                .image(picture.media(), picture.wording())
                .map(card -> new Shown(new DeliveredMedia.Gallery.Picture(picture.key(), card.view()), card.label()))
                .stream();
    }

    private static DeliveredBlock attachment(Attachment attachment, Card card) {
        String key = attachment.key();
        String transcript = attachment.transcript();
        if (attachment instanceof Audio) {
            return new DeliveredMedia.Audio(key, card.view(), transcript, card.label());
        }
        return attachment instanceof Video
                ? new DeliveredMedia.Video(key, card.view(), transcript, card.label())
                : new DeliveredMedia.File(key, card.view(), transcript, card.label());
    }

    private record Linked(List<Span> children, List<DeliveredMarkDef> markDefs) {}

    /** Spans and mark definitions without the mentions of what is not live. */
    private Linked linked(List<Span> children, List<MarkDef> markDefs) {
        List<DeliveredMarkDef> delivered = new ArrayList<>();
        Set<String> dropped = new HashSet<>();
        for (MarkDef markDef : markDefs) {
            Optional<DeliveredMarkDef> live = markDef(markDef);
            live.ifPresentOrElse(delivered::add, () -> dropped.add(markDef.key()));
        }
        List<Span> spans = dropped.isEmpty() ? children : Span.without(dropped, children);
        return new Linked(spans, List.copyOf(delivered));
    }

    private Optional<DeliveredMarkDef> markDef(MarkDef markDef) {
        if (markDef instanceof Mention mention) {
            return exhibits.card(mention.item())
                    .map(card -> new DeliveredMarkDef.ResolvedMention(mention.key(), mention.item(), card.view()));
        }
        return Optional.of((Link) markDef);
    }
}
