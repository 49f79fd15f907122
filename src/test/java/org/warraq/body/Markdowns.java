package org.warraq.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a body Markdown can say. */
final class Markdowns {
    private static final Set<String> MARKS = Set.of("strong", "em", "strike-through", "code");

    private Markdowns() {}

    static boolean says(Block block) {
        return block instanceof TextBlock
                || block instanceof Table
                || block instanceof Code
                || block instanceof Embed
                || block instanceof Image
                || block instanceof Divider;
    }

    /** The same without languages, directions and the marks that it lacks; with links in place of mentions. */
    static Stream<Block> kept(Block block) {
        if (block instanceof TextBlock text) {
            return Stream.of(kept(text));
        }
        if (block instanceof Table table) {
            return Stream.of(kept(table));
        }
        return Stream.of(block instanceof Image image ? kept(image) : block);
    }

    private static Image kept(Image image) {
        String caption = Essence.words(image.caption());
        String credit = Essence.words(image.credit());
        String both = caption == null || credit == null ? caption : caption + " (" + credit + ")";
        return new Image(null, image.media(), both == null ? credit : both, image.alt(), null);
    }

    private static TextBlock kept(TextBlock text) {
        List<Span> spans = text.children().stream()
                .map(span -> Span.of(
                        span.text(),
                        span.marks().stream()
                                .filter(mark -> MARKS.contains(mark) || !Decorator.isDecorator(mark))
                                .toArray(String[]::new)))
                .toList();
        List<MarkDef> links = text.markDefs().stream()
                .map(markDef -> markDef instanceof Mention mention
                        ? new Link(mention.key(), "/ar/" + mention.item(), null)
                        : markDef)
                .toList();
        return new TextBlock(null, text.style(), text.listItem(), text.level(), spans, links, null, null);
    }

    /** All rows are as long as the longest, and only the first can be of headings. */
    private static Table kept(Table table) {
        int longest =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.addAll(Collections.nCopies(longest - cells.size(), ""));
            rows.add(new Table.Row(null, cells, row.header() && rows.isEmpty()));
        }
        return new Table(null, rows);
    }
}
