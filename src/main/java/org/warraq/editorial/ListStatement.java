package org.warraq.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;

/**
 * One list, put together from fixed fragments: only the clauses that apply, values as bind parameters, and the limit as
 * a literal, because as a parameter it hides from the planner how few rows are wanted (half the rate, measured). Finds
 * the ids first, then their texts, so that an offset skips narrow rows.
 */
public final class ListStatement {

    private final String listing;
    private final String key;
    private final ListOrder order;
    private final StringBuilder clauses = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param listing what is walked, a table or a fragment named {@code m}
     * @param key the column of {@code m} that holds the thing's id
     * @param before the values of the fragment
     */
    public ListStatement(String listing, String key, ListOrder order, Object... before) {
        this.listing = listing;
        this.key = key;
        this.order = order;
        values.addAll(Arrays.asList(before));
    }

    /** Adds a fixed clause on {@code m}, with the values of its question marks. */
    public ListStatement where(String clause, Object... bound) {
        clauses.append(clauses.isEmpty() ? " where " : " and ").append(clause);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** The statement and its values, as they are sent. */
    public record Sent(String text, List<Object> values) {}

    /**
     * One row more than the page holds, to know whether the list goes on.
     *
     * @param locale of the texts; null where a thing has only one
     */
    public Sent page(PageRequest page, Cursor after, View view, String locale) {
        var bound = new ArrayList<>(values);
        var keyset = "";
        if (after != null) {
            keyset = (clauses.isEmpty() ? " where " : " and ")
                    + "(m.%s, m.%s) %s (?, ?)".formatted(order.column(), key, order.beyond());
            bound.add(order.value(after));
            bound.add(order.id(after));
        }
        var text = """
                select p.item, p.sort_key, r.%1$s, r.%2$s, r.changes_at
                from (select m.%3$s as item, m.%4$s as sort_key from %5$s%6$s%7$s
                      order by m.%4$s %8$s, m.%3$s %8$s limit %9$d%10$s) p
                join rendering r on r.item = p.item%11$s order by p.sort_key %8$s, p.item %8$s""".formatted(
                        view.column(),
                        view.hashColumn(),
                        key,
                        order.column(),
                        listing,
                        clauses,
                        keyset,
                        order.direction(),
                        page.limit() + 1,
                        page.offset() == 0 ? "" : " offset " + page.offset(),
                        locale == null ? "" : " and r.locale = ?");
        if (locale != null) {
            bound.add(locale);
        }
        return new Sent(text, bound);
    }

    /** How many the list holds, counted to one beyond {@link PageRequest#REACH_OF_PAGES}. */
    public Sent count() {
        return new Sent(
                "select count(*) from (select 1 from %s%s limit %d) counted"
                        .formatted(listing, clauses, PageRequest.REACH_OF_PAGES + 1),
                values);
    }

    /** What was counted, as it is told. */
    public static Total total(int counted) {
        return counted > PageRequest.REACH_OF_PAGES
                ? new Total(PageRequest.REACH_OF_PAGES, false)
                : new Total(counted, true);
    }
}
