package org.warraq.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.body.TextBlock.Style;

/**
 * A delivered body as Markdown: CommonMark with the tables and the ~~strikethrough~~ of GitHub. What the body says is
 * escaped wherever it stands; what Markdown cannot say becomes text or a link.
 */
final class MarkdownForm {
    private final StringBuilder out = new StringBuilder();
    private final MarkdownLists lists = new MarkdownLists();
    private boolean afterItem;
    private boolean afterQuoted;

    private MarkdownForm() {}

    static String of(List<DeliveredBlock> body) {
        MarkdownForm form = new MarkdownForm();
        body.forEach(form::block);
        return form.out.toString();
    }

    private void block(DeliveredBlock block) {
        if (block instanceof DeliveredBlock.Text text) {
            running(text);
            return;
        }
        String markdown = apart(block);
        if (!markdown.isBlank()) {
            begin(false, false);
            out.append(markdown);
        }
    }

    private void running(DeliveredBlock.Text text) {
        String markdown = paragraph(text);
        if (markdown.isBlank()) {
            return;
        }
        boolean item = text.listItem() != null;
        begin(item, !item && text.style() == Style.BLOCKQUOTE);
        if (item) {
            String first = lists.item(text.listItem(), text.level());
            out.append(first).append(markdown.replace("\n", "\n" + lists.indent()));
        } else {
            out.append(markdown);
        }
    }

    /** Ends what stands before. An empty line is needed between all but the items of a list. */
    private void begin(boolean item, boolean quoted) {
        if (!item) {
            lists.end();
        }
        String between = afterQuoted && quoted ? "\n>\n" : "\n\n";
        if (!out.isEmpty()) {
            out.append(afterItem && item ? "\n" : between);
        }
        afterItem = item;
        afterQuoted = quoted;
    }

    private static String paragraph(DeliveredBlock.Text text) {
        String lines = MarkdownSpans.of(text.children(), text.markDefs());
        if (lines.isBlank()) {
            return "";
        }
        return switch (text.style()) {
            case NORMAL -> lines;
            case H2 -> "## " + oneLine(lines);
            case H3 -> "### " + oneLine(lines);
            case H4 -> "#### " + oneLine(lines);
            case BLOCKQUOTE -> quoted(lines);
        };
    }

    private static String oneLine(String lines) {
        return lines.replace("\\\n", " ");
    }

    private static String quoted(String lines) {
        return "> " + lines.replace("\n", "\n> ");
    }

    /** What is no running text. */
    private static String apart(DeliveredBlock block) {
        if (block instanceof DeliveredMedia.Image image) {
            return MarkdownMedia.image(View.of(image.image()));
        }
        if (block instanceof DeliveredMedia.Gallery gallery) {
            return MarkdownMedia.gallery(gallery.images());
        }
        if (block instanceof DeliveredMedia.Attachment attachment) {
            return MarkdownMedia.attachment(attachment);
        }
        return block instanceof DeliveredBlock.Divider ? "---" : words(block);
    }

    private static String words(DeliveredBlock block) {
        if (block instanceof DeliveredBlock.Table table) {
            return MarkdownTable.of(table.rows());
        }
        if (block instanceof DeliveredBlock.Quote quote) {
            return quoted(paragraphs(quote.text(), quote.attribution() == null ? null : "— " + quote.attribution()));
        }
        if (block instanceof DeliveredBlock.Embed embed) {
            return link(embed.url(), embed.url());
        }
        if (block instanceof DeliveredBlock.Code code) {
            return code(code);
        }
        if (block instanceof DeliveredBlock.Callout callout) {
            return callout(callout);
        }
        if (block instanceof DeliveredBlock.Reference reference) {
            return reference(reference);
        }
        throw new IllegalArgumentException("no Markdown for a block of type " + block.type());
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(MarkdownForm::plain)
                .collect(Collectors.joining("\n\n"));
    }

    /** Text without marks. */
    static String plain(String text) {
        return MarkdownSpans.of(List.of(Span.of(text)), List.of());
    }

    /** Text that leads somewhere; the text alone where nothing admissible does. */
    static String link(String text, String address) {
        return MarkdownSpans.of(
                List.of(Span.of(text, "l")), List.of(new Link("l", address == null ? "" : address, null)));
    }

    private static String callout(DeliveredBlock.Callout callout) {
        boolean titled = callout.title() != null && !callout.title().isBlank();
        String title = titled ? MarkdownSpans.of(List.of(Span.of(callout.title(), "strong")), List.of()) : "";
        String text = MarkdownSpans.of(callout.children(), callout.markDefs());
        return quoted(title.isEmpty() || text.isEmpty() ? title + text : title + "\n\n" + text);
    }

    private static String reference(DeliveredBlock.Reference reference) {
        return link(reference.text(), View.of(reference.resolved()).address().orElse(null));
    }

    private static String code(DeliveredBlock.Code code) {
        int longest = 2;
        int row = 0;
        for (int at = 0; at < code.code().length(); at++) {
            row = code.code().charAt(at) == '`' ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        String fence = "`".repeat(longest + 1);
        String language = code.language() == null ? "" : code.language().replaceAll("[\\s`]+", "-");
        return fence + MarkdownText.escaped(language, false) + "\n" + code.code() + "\n" + fence;
    }
}
