package org.warraq.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes the delivered form of a body. Which items are live is asked of one function and of nothing else. */
final class Delivery {
    private final Function<UUID, Optional<Card>> cards;

    Delivery(Function<UUID, Optional<Card>> cards) {
        this.cards = cards;
    }

    List<DeliveredBlock> blocks(List<Block> body) {
        return body.stream().map(this::block).flatMap(Optional::stream).toList();
    }

    private Optional<DeliveredBlock> block(Block block) {
        if (block instanceof Reference reference) {
            return cards.apply(reference.item()).map(card -> reference(reference, card));
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
        return new DeliveredBlock.Divider(key, text);
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
        Optional<Card> card = Optional.ofNullable(quote.person()).flatMap(cards);
        UUID person = card.isPresent() ? quote.person() : null;
        Object resolved = card.map(Card::view).orElse(null);
        return new DeliveredBlock.Quote(quote.key(), quote.text(), person, resolved, quote.attribution());
    }

    private static DeliveredBlock reference(Reference reference, Card card) {
        return new DeliveredBlock.Reference(reference.key(), reference.item(), card.view(), card.label());
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
        List<Span> spans = dropped.isEmpty()
                ? children
                : children.stream().map(span -> without(dropped, span)).toList();
        return new Linked(spans, List.copyOf(delivered));
    }

    private Optional<DeliveredMarkDef> markDef(MarkDef markDef) {
        if (markDef instanceof Mention mention) {
            return cards.apply(mention.item())
                    .map(card -> new DeliveredMarkDef.ResolvedMention(mention.key(), mention.item(), card.view()));
        }
        return Optional.of((Link) markDef);
    }

    private static Span without(Set<String> dropped, Span span) {
        List<String> marks =
                span.marks().stream().filter(mark -> !dropped.contains(mark)).toList();
        return new Span(span.key(), span.text(), marks);
    }
}
