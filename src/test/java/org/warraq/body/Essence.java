package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a body a conversion must keep, a line for each block: kind, text without regard to white space, and the marks
 * of each visible character. Blocks without any text are no loss.
 */
final class Essence {
    private Essence() {}

    static List<String> of(List<Block> blocks) {
        return blocks.stream().map(Essence::of).filter(Objects::nonNull).toList();
    }

    private static String of(Block block) {
        if (block instanceof TextBlock text) {
            String runs = runs(text.children(), text.markDefs());
            return runs.isBlank() ? null : kind(text) + " " + runs;
        }
        if (block instanceof Callout callout) {
            String runs = runs(callout.children(), callout.markDefs());
            String title = words(callout.title());
            return title == null && runs.isBlank() ? null : "callout " + title + " " + runs;
        }
        if (block instanceof Quote quote) {
            String text = words(quote.text());
            return text == null ? null : "quote " + text + " / " + quote.person() + " / " + words(quote.attribution());
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Code code) {
            String text = code.code().stripTrailing();
            return text.isBlank() ? null : "code " + code.language() + " " + text;
        }
        return media(block);
    }

    private static String media(Block block) {
        if (block instanceof Image image) {
            return "image " + image.media() + said(image.wording());
        }
        if (block instanceof Gallery gallery) {
            return gallery.images().stream()
                    .map(picture -> picture.media() + said(picture.wording()))
                    .collect(Collectors.joining(", ", "gallery ", ""));
        }
        if (block instanceof Attachment attachment) {
            String words = words(attachment.caption()) + " / " + words(attachment.transcript());
            return attachment.type() + " " + attachment.media() + " " + words;
        }
        return block.withKey(null).toString();
    }

    private static String said(Wording words) {
        return " " + words(words.caption()) + " / " + words(words.alt()) + " / " + words(words.credit());
    }

    private static String kind(TextBlock text) {
        return text.style() + " " + text.listItem() + " " + text.level() + " " + text.lang() + " " + text.dir();
    }

    /** Markdown demands headings also where there are none. */
    private static String table(Table table) {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        while (rows.size() > 1
                && rows.get(0).header()
                && rows.get(0).cells().stream().allMatch(String::isBlank)) {
            rows.remove(0);
        }
        String cells = rows.stream()
                .map(row -> row.header() + " "
                        + row.cells().stream().map(Essence::words).toList())
                .collect(Collectors.joining("\n"));
        boolean empty = rows.stream().allMatch(row -> row.cells().stream().allMatch(String::isBlank));
        return empty ? null : "table " + cells;
    }

    /** Null for nothing to read. */
    static String words(String text) {
        String words = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? null : words;
    }

    /** Each change of marks, and the characters up to the next; then the text with its spaces. */
    private static String runs(List<Span> spans, List<MarkDef> markDefs) {
        StringBuilder runs = new StringBuilder();
        String before = "";
        for (Span span : spans) {
            String marks = marks(span, markDefs);
            String visible = span.text().replaceAll("\\s+", "");
            if (!visible.isEmpty()) {
                runs.append(marks.equals(before) ? "" : marks).append(visible);
                before = marks;
            }
        }
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        return runs.isEmpty() ? "" : runs + " = " + words(text);
    }

    private static String marks(Span span, List<MarkDef> markDefs) {
        TreeSet<String> marks = new TreeSet<>();
        boolean linked = false;
        for (String mark : span.marks()) {
            MarkDef markDef = markDefs.stream()
                    .filter(one -> mark.equals(one.key()))
                    .findFirst()
                    .orElse(null);
            // A link cannot stand in another: the first holds.
            if (markDef == null || !linked) {
                marks.add(markDef == null ? mark : markDef.withKey(null).toString());
            }
            linked |= markDef != null;
        }
        return marks.toString();
    }
}
