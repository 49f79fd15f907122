package org.warraq.body;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a block says, in words only. Paragraphs, table rows and lines of code are set apart by line feeds. */
final class PlainText {
    static final String DIVIDER = "* * *";

    private PlainText() {}

    /** The story, one paragraph a line: what is counted and cut. Blocks without words are left out. */
    static String of(List<Block> blocks) {
        return blocks.stream()
                .filter(PlainText::belongsToTheStory)
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The paragraphs alone; the whole story if it has none. */
    static String opening(List<Block> blocks) {
        String paragraphs = of(blocks.stream().filter(PlainText::isParagraph).toList());
        return paragraphs.isEmpty() ? of(blocks) : paragraphs;
    }

    private static boolean isParagraph(Block block) {
        return block instanceof TextBlock text && text.style() == TextBlock.Style.NORMAL && text.listItem() == null;
    }

    private static boolean belongsToTheStory(Block block) {
        return !(block instanceof Divider
                || block instanceof Embed
                || block instanceof Image
                || block instanceof Gallery
                || block instanceof Attachment);
    }

    static String of(Block block) {
        if (block instanceof TextBlock text) {
            return ofSpans(text.children());
        }
        if (block instanceof Quote quote) {
            return withAttribution(quote.text(), quote.attribution());
        }
        if (block instanceof Embed embed) {
            return embed.url();
        }
        if (block instanceof Table table) {
            return table.rows().stream().map(PlainText::of).collect(Collectors.joining("\n"));
        }
        if (block instanceof Code code) {
            return code.code();
        }
        if (block instanceof Callout callout) {
            return withTitle(callout.title(), ofSpans(callout.children()));
        }
        return block instanceof Divider ? DIVIDER : beside(block);
    }

    /** What is said of media; what a reference says is known when it is resolved. */
    private static String beside(Block block) {
        if (block instanceof Image image) {
            return image.wording().text();
        }
        if (block instanceof Gallery gallery) {
            return lines(
                    gallery.images().stream().map(picture -> picture.wording().text()));
        }
        if (block instanceof Attachment attachment) {
            return lines(
                    Stream.of(attachment.caption(), attachment.transcript()).filter(Objects::nonNull));
        }
        if (block instanceof Reference) {
            return "";
        }
        throw new IllegalArgumentException("no words for a block of type " + block.type());
    }

    static String of(Table.Row row) {
        return String.join("\t", row.cells());
    }

    /** A line break within a paragraph becomes a space, so that a paragraph stays one line. */
    private static String ofSpans(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining()).replace('\n', ' ');
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String withAttribution(String text, String attribution) {
        return attribution == null ? text : text + "\n" + attribution;
    }

    private static String withTitle(String title, String text) {
        return title == null ? text : title + "\n" + text;
    }
}
