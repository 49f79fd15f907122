package org.warraq.fronts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.editorial.ListStatement;
import org.warraq.text.Languages;

/**
 * The articles that complete the slots of a front: one statement, however many slots. Each filter is walked as in a list
 * of its own, for as many articles as the slot may want and as may stand above it already; those are passed over, and
 * where one of a slot's own stands above by a fill, one more is wanted.
 */
final class FillStatement {

    private final Sheet sheet;
    private final Languages languages;
    private final Set<UUID> above;
    private final List<Integer> filled = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** How many articles the fills so far may have brought at most. */
    private int brought;

    private FillStatement(Sheet sheet, Languages languages, Collection<UUID> hidden) {
        this.sheet = sheet;
        this.languages = languages;
        this.above = new LinkedHashSet<>(hidden);
    }

    /**
     * Rows of: the slot, counted from 0, the article, its card, and when that changes. Empty text where nothing is to be
     * completed.
     *
     * @param sheet on which nothing stands twice
     * @param hidden what is not to be found
     */
    static ListStatement.Sent of(Sheet sheet, Languages languages, Collection<UUID> hidden) {
        var statement = new FillStatement(sheet, languages, hidden);
        for (var slot = 0; slot < sheet.slots().size(); slot++) {
            statement.add(slot);
        }
        return new ListStatement.Sent(statement.text(), statement.values);
    }

    private void add(int number) {
        var slot = sheet.slots().get(number);
        var own = slot.entries().stream().map(Sheet.Entry::id).toArray(UUID[]::new);
        above.addAll(List.of(own));
        var fill = slot.fill();
        if (fill == null || fill.limit() <= own.length && filled.isEmpty()) {
            return;
        }
        var reach = fill.limit() + above.size() + brought;
        var found = fill.selection(languages, sheet).newest(reach);
        values.addAll(found.values());
        values.add(above.toArray(UUID[]::new));
        values.add(own);
        parts.add("""
                f%1$d as materialized (
                    select c.item, c.sort_key from (%2$s) c where c.item <> all(?)%3$s
                    order by c.sort_key desc, c.item desc
                    limit greatest(0, %4$d - (select count(*) from unnest(?) w(item) where true%5$s)))""".formatted(number, found.text(), notIn("c"), fill.limit(), notIn("w")));
        filled.add(number);
        brought += fill.limit();
    }

    /** Not among what the fills above have brought. */
    private String notIn(String row) {
        return filled.stream()
                .map(number -> " and not exists (select 1 from f%d b where b.item = %s.item)".formatted(number, row))
                .collect(Collectors.joining());
    }

    private String text() {
        if (parts.isEmpty()) {
            return "";
        }
        var all = filled.stream()
                .map("select %1$d as slot, item, sort_key from f%1$d"::formatted)
                .collect(Collectors.joining(" union all "));
        return "with " + String.join(",\n", parts)
                + "\nselect x.slot, x.item, r.card, r.changes_at from (" + all
                + ") x join rendering r on r.item = x.item order by x.slot, x.sort_key desc, x.item desc";
    }
}
