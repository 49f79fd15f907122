package org.warraq.body;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A delivered body as plain text: one paragraph, table row or line of code a line, and nothing for what has no words. */
final class TextForm {
    private TextForm() {}

    static String of(List<DeliveredBlock> body) {
        return body.stream()
                .flatMap(TextForm::lines)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(DeliveredBlock block) {
        if (block instanceof DeliveredBlock.Text text) {
            return Stream.of(ofSpans(text.children()));
        }
        if (block instanceof DeliveredBlock.Quote quote) {
            return Stream.of(quote.text(), quote.attribution());
        }
        if (block instanceof DeliveredMedia.Attachment attachment) {
            return Stream.of(attachment.text(), attachment.transcript());
        }
        return Stream.of(fallback(block));
    }

    /** A line break within a paragraph becomes a space, so that a paragraph stays one line. */
    private static String ofSpans(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining()).replace('\n', ' ');
    }

    private static String fallback(DeliveredBlock block) {
        if (block instanceof DeliveredMedia.Image image) {
            return image.text();
        }
        if (block instanceof DeliveredMedia.Gallery gallery) {
            return gallery.text();
        }
        if (block instanceof DeliveredBlock.Embed embed) {
            return embed.text();
        }
        if (block instanceof DeliveredBlock.Reference reference) {
            return reference.text();
        }
        return words(block);
    }

    private static String words(DeliveredBlock block) {
        if (block instanceof DeliveredBlock.Table table) {
            return table.text();
        }
        if (block instanceof DeliveredBlock.Code code) {
            return code.text();
        }
        if (block instanceof DeliveredBlock.Callout callout) {
            return callout.text();
        }
        if (block instanceof DeliveredBlock.Divider divider) {
            return divider.text();
        }
        throw new IllegalArgumentException("no text for a block of type " + block.type());
    }
}
