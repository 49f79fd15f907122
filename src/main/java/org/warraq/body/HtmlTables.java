package org.warraq.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.warraq.body.Table.Row;

/** Tables of a document. Cells that reach over several columns or rows leave the places that they cover empty. */
final class HtmlTables {
    private final Galley galley;

    /** How many further rows the cell above reaches over, by column. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    /** What cells hold beside words. */
    private final Set<String> flattened = new LinkedHashSet<>();

    private HtmlTables(Galley galley) {
        this.galley = galley;
    }

    /** Empty for a table that only says where things stand. What is shown in it is left to be put after it. */
    static Optional<List<Block>> of(Element table, Galley galley) {
        boolean ours = "table".equals(table.attr("data-block"));
        int cells = table.select("td, th").size();
        if (cells == 0 || cells == 1 && !ours) {
            return Optional.empty();
        }
        if (HtmlElements.anyIn(table, HtmlTables::isNothingForACell)) {
            tellLookedThrough(table, galley);
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        HtmlWords caption = HtmlWords.of(table.selectFirst("caption"));
        caption.tell(galley);
        if (!caption.text().isEmpty()) {
            blocks.add(TextBlock.paragraph(caption.text()));
        }
        HtmlTables reading = new HtmlTables(galley);
        List<Row> rows = reading.rows(table);
        if (!rows.stream().allMatch(HtmlTables::isBlank)) {
            blocks.add(new Table(null, rows));
        }
        reading.tell(rows);
        return Optional.of(blocks);
    }

    /** One that only says where things stand has no headings, and is no loss. */
    private static void tellLookedThrough(Element table, Galley galley) {
        if (table.selectFirst("th") != null) {
            galley.lose(Loss.Code.TABLE, "lists, headings or players in: " + Cut.beginning(table.text(), 200));
        }
    }

    private static boolean isNothingForACell(Element element) {
        return HtmlElements.isStructure(element) || HtmlElements.isPlayer(element);
    }

    private void tell(List<Row> rows) {
        if (!flattened.isEmpty()) {
            String first = rows.isEmpty() ? "" : String.join(" | ", rows.get(0).cells());
            galley.lose(Loss.Code.TABLE, String.join(", ", flattened) + " in: " + first);
        }
    }

    private List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .filter(cell -> !HtmlElements.vanishes(cell))
                    .toList();
            Element group = row.parent();
            if (!cells.isEmpty() && !HtmlElements.vanishes(row) && !HtmlElements.vanishes(group)) {
                boolean headings =
                        cells.stream().allMatch(cell -> cell.normalName().equals("th"));
                rows.add(new Row(
                        null, texts(cells), headings || group.normalName().equals("thead")));
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
                texts.add(column == 0 ? words(cell) : "");
            }
        }
        skipCovered(texts, 0);
        return fitting(texts);
    }

    private String words(Element cell) {
        HtmlWords words = HtmlWords.of(cell);
        words.tellNotKept(galley);
        words.links().stream().map(link -> "link " + link).forEach(flattened::add);
        if (words.isMarked()) {
            flattened.add("marks");
        }
        if (!words.shown().isEmpty()) {
            flattened.add("pictures");
        }
        return words.text();
    }

    /** What stands beyond the last column that there may be is put into that. */
    private List<String> fitting(List<String> texts) {
        if (texts.size() <= Body.MAX_CELLS) {
            return texts;
        }
        flattened.add("more than " + Body.MAX_CELLS + " columns");
        List<String> fitting = new ArrayList<>(texts.subList(0, Body.MAX_CELLS - 1));
        fitting.add(String.join(" | ", texts.subList(Body.MAX_CELLS - 1, texts.size())));
        return fitting;
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
