package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import org.warraq.body.Table.Row;

/** A table as Markdown, where the first row is always one of headings, and all rows are as long as it. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        boolean headed = !rows.isEmpty() && rows.get(0).header();
        List<String> lines = new ArrayList<>();
        lines.add(line(headed ? rows.get(0).cells() : List.of(), columns));
        lines.add("| --- ".repeat(columns) + "|");
        rows.stream().skip(headed ? 1 : 0).forEach(row -> lines.add(line(row.cells(), columns)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, int columns) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            String cell = column < cells.size() ? MarkdownText.line(cells.get(column)) : "";
            line.append("| ").append(cell).append(' ');
        }
        return line.append('|').toString();
    }
}
