package org.warraq.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.warraq.body.Table.Row;

/** Tables of a document. Cells that reach over several columns or rows leave the places that they cover empty. */
final class HtmlTables {
    private static final String LAYOUT = "ul, ol, iframe, blockquote, figure, h1, h2, h3, h4, pre, video, audio";

    /** How many further rows the cell above reaches over, by column. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private HtmlTables() {}

    /** Empty for a table that only says where things stand. */
    static Optional<List<Block>> of(Element table, Pictures pictures, Galley galley) {
        boolean nested = table.select("table").size() > 1;
        if (nested || table.select("td, th").size() < 2 || table.selectFirst(LAYOUT) != null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        String caption = HtmlWords.of(table.selectFirst("caption"));
        if (!caption.isEmpty()) {
            blocks.add(TextBlock.paragraph(caption));
        }
        List<Row> rows = new HtmlTables().rows(table);
        if (!rows.stream().allMatch(HtmlTables::isBlank)) {
            blocks.add(new Table(null, rows));
        }
        List<Element> images = table.select("img");
        if (!images.isEmpty() || table.selectFirst("a[href]") != null) {
            galley.lose(
                    Loss.Code.TABLE,
                    rows.isEmpty() ? "" : String.join(" | ", rows.get(0).cells()));
        }
        HtmlPictures single = new HtmlPictures(pictures, galley);
        images.forEach(image -> blocks.addAll(single.single(image)));
        return Optional.of(blocks);
    }

    private List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .toList();
            List<String> texts = texts(cells);
            boolean headings = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
            boolean head = row.parent() != null && row.parent().normalName().equals("thead");
            if (!cells.isEmpty()) {
                rows.add(new Row(null, texts, headings || head));
            }
        }
        // Markdown demands headings also where there are none.
        while (rows.size() > 1 && rows.get(0).header() && isBlank(rows.get(0))) {
            rows.remove(0);
        }
        return rows;
    }

    private static boolean isBlank(Row row) {
        return row.cells().stream().allMatch(String::isEmpty);
    }

    private List<String> texts(List<Element> cells) {
        List<String> texts = new ArrayList<>();
        int following = cells.size();
        for (Element cell : cells) {
            skipCovered(texts, following);
            following--;
            int room = Body.MAX_CELLS - texts.size() - following;
            int columns = Math.min(span(cell, "colspan", Body.MAX_CELLS), Math.max(1, room));
            int rows = span(cell, "rowspan", Body.MAX_ROWS);
            for (int column = 0; column < columns; column++) {
                covered.put(texts.size(), rows - 1);
                texts.add(column == 0 ? HtmlWords.of(cell) : "");
            }
        }
        skipCovered(texts, 0);
        return texts;
    }

    /** @param following how many cells are still to come, which go before what is empty */
    private void skipCovered(List<String> texts, int following) {
        while (texts.size() + following < Body.MAX_CELLS && covered.getOrDefault(texts.size(), 0) > 0) {
            covered.merge(texts.size(), -1, Integer::sum);
            texts.add("");
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String span = cell.attr(attribute).strip();
        return span.matches("\\d{1,4}") ? Math.max(1, Math.min(Integer.parseInt(span), most)) : 1;
    }
}
