package org.warraq.articles;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.articles.ArticleFilter.Clause;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.editorial.Slugged;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;

/**
 * The statement that answers a filter. One key walks its index in the order of the list. With more, the index of the key
 * that tends to have the fewest articles is walked and the others looked up for each, until the page is full; if it is
 * not full soon, all are found through the index over the keys of each article, and sorted. A page that few articles fit
 * is thus found by the second way, one that many fit by the first.
 */
final class ArticleStatement {

    /** How many articles are walked for each one that the page holds, before the other way is taken. */
    private static final int WALKED_FOR_EACH = 8;

    private final ArticleFilter filter;
    private final Slugged slugs;
    private final ListOrder order;

    /** Null for now. */
    private final Instant at;

    /** The clause whose articles are walked; null if none asks for certain ones. */
    private final Clause walked;

    private final List<Clause> others;
    private ArticleConditions conditions;

    ArticleStatement(ArticleFilter filter, Slugged slugs) {
        this(filter, slugs, null);
    }

    /** @param at the instant at which news is breaking or not; null for now */
    ArticleStatement(ArticleFilter filter, Slugged slugs, Instant at) {
        this.filter = filter;
        this.slugs = slugs;
        this.order = filter.sortOrDefault().order();
        this.at = at;
        var clauses = filter.clauses().stream()
                .sorted(Comparator.comparing(Clause::weight))
                .toList();
        this.walked =
                clauses.stream().filter(clause -> !clause.negated()).findFirst().orElse(null);
        this.others = clauses.stream().filter(clause -> clause != walked).toList();
        this.conditions = new ArticleConditions(filter, slugs, order, at);
    }

    /** A part of the list. */
    private record Part(int limit, int offset, Cursor after) {

        /** What must be found to show it. */
        int reach() {
            return limit + offset;
        }

        String cut() {
            return " limit " + limit + (offset == 0 ? "" : " offset " + offset);
        }
    }

    /** One row more than the page holds. */
    Sent page(ListRequest asked) {
        conditions = new ArticleConditions(filter, slugs, order, at);
        var page = asked.page();
        var found = found(new Part(page.limit() + 1, page.offset(), page.after(asked.query())));
        var view = asked.view().name().equals("card") ? "card" : "document";
        return new Sent(
                "select p.item, p.sort_key, r.%1$s, r.%1$s_hash, r.changes_at from (%2$s) p join rendering r on r.item = p.item%3$s"
                        .formatted(view, found, inOrder("p")),
                conditions.values());
    }

    /** The first of the list, by their ids and what they are ordered by. */
    Sent ids(int most) {
        conditions = new ArticleConditions(filter, slugs, order, at);
        return new Sent(found(new Part(most, 0, null)), conditions.values());
    }

    /** How many there are, counted to one beyond what pages reach. */
    Sent count() {
        conditions = new ArticleConditions(filter, slugs, order, at);
        var counted =
                walked != null && others.isEmpty() && walked.alternatives().size() == 1 && filter.breaking() == null
                        ? "select 1 from article_listing m where m.key = "
                                + conditions.key(walked.alternatives().get(0)) + conditions.within("m")
                                + conditions.across("m")
                        : "select 1 from " + articles() + rows();
        return new Sent(
                "select count(*) from (%s limit %d) counted".formatted(counted, PageRequest.REACH_OF_PAGES + 1),
                conditions.values());
    }

    private String found(Part part) {
        if (Boolean.TRUE.equals(filter.breaking())) {
            return select("a.id", "a") + " from " + articles() + rows() + behind("a", "id", part) + inOrder("")
                    + part.cut();
        }
        if (walked == null && !conditions.crosswise()) {
            return all(part);
        }
        if (others.isEmpty() && filter.breaking() == null && !conditions.crosswise()) {
            return walk(part.reach(), part.after()) + part.cut();
        }
        // Without a second thing to look for, walking on finds as soon as anything else.
        return others.stream().allMatch(Clause::negated) && !conditions.crosswise()
                ? checked(Integer.MAX_VALUE, part) + part.cut()
                : nearOrFar(part);
    }

    /** Every listed article; what is left out is checked on the way, since most articles are not. */
    private String all(Part part) {
        return select("a.id", "a") + " from article a where a.listed" + conditions.within("a") + behind("a", "id", part)
                + others.stream()
                        .map(clause -> conditions.listed(clause, "a.id"))
                        .collect(Collectors.joining())
                + conditions.calm("a") + inOrder("") + part.cut();
    }

    private String nearOrFar(Part part) {
        return """
                with near as (%1$s limit %3$d)
                select item, sort_key from near where (select count(*) from near) >= %3$d
                union all
                select item, sort_key from (%2$s limit %3$d) far where (select count(*) from near) < %3$d""".formatted(checked(WALKED_FOR_EACH * part.reach(), part), far(part), part.reach())
                + inOrder("")
                + part.cut();
    }

    /** The first of those walked that all other conditions hold for. */
    private String checked(int most, Part part) {
        return "select w.item, w.sort_key from (%s limit %d) w where true%s%s%s"
                        .formatted(
                                walked == null ? everything(part) : walk(most, part.after()),
                                most,
                                conditions.across("w"),
                                others.stream().map(this::lookedUp).collect(Collectors.joining()),
                                conditions.calmBy("w.item"))
                + inOrder("w");
    }

    private String lookedUp(Clause clause) {
        return findsUnlisted() ? conditions.heldBy(clause, "w.item") : conditions.listed(clause, "w.item");
    }

    private String everything(Part part) {
        return select("a.id", "a") + " from article a where a.listed" + conditions.within("a") + behind("a", "id", part)
                + inOrder("");
    }

    /** The articles of the clause, in order: a branch for each alternative, because an index walks one key at a time. */
    private String walk(int most, Cursor after) {
        var branches = walked.alternatives().stream()
                .map(term -> select("m.article", "m") + " from article_listing m where m.key = " + conditions.key(term)
                        + conditions.within("m") + conditions.behind(after, "m", "article") + inOrder(""))
                .toList();
        if (branches.size() == 1) {
            return branches.get(0);
        }
        return "select distinct on (b.sort_key, b.item) b.* from (%s) b%s"
                .formatted(
                        branches.stream()
                                .map(branch -> "(" + branch + " limit " + most + ")")
                                .collect(Collectors.joining(" union all ")),
                        inOrder("b"));
    }

    /** All of them, to be sorted; none of this is walked in order. */
    private String far(Part part) {
        if (walked != null && (!others.isEmpty() || walked.alternatives().size() > 1)) {
            // The added interval keeps the planner from walking the index of dates instead of the index over keys.
            return select("a.id", "a") + " from " + articles() + rows() + behind("a", "id", part)
                    + " order by a.%1$s + interval '0' %2$s, a.id %2$s".formatted(order.column(), direction());
        }
        var start = walked == null
                ? "article a where a.listed"
                : "article_listing a where a.key = "
                        + conditions.key(walked.alternatives().get(0));
        var id = walked == null ? "id" : "article";
        return select("a." + id, "a") + " from (select a.* from " + start + conditions.across("a")
                + " offset 0) a where true"
                + conditions.within("a") + behind("a", id, part)
                + others.stream()
                        .map(clause -> conditions.listed(clause, "a." + id))
                        .collect(Collectors.joining())
                + conditions.calmBy("a." + id) + inOrder("");
    }

    /** What is breaking now is a handful, found by its own index. */
    private String articles() {
        return Boolean.TRUE.equals(filter.breaking())
                ? "(select * from article x where " + conditions.breaking("x") + " offset 0) a"
                : "article a";
    }

    /** Every condition on an article row. */
    private String rows() {
        var rows = new StringBuilder(" where ").append(findsUnlisted() ? "true" : "a.listed");
        if (walked != null) {
            rows.append(conditions.held(walked));
        }
        others.forEach(clause -> rows.append(conditions.held(clause)));
        return rows.append(conditions.within("a"))
                .append(conditions.across("a"))
                .append(conditions.calm("a"))
                .toString();
    }

    /** Lists by event show unlisted articles too. */
    private boolean findsUnlisted() {
        return walked != null && walked.alternatives().get(0).relation().equals(Keys.EVENT);
    }

    private String behind(String row, String id, Part part) {
        return conditions.behind(part.after(), row, id);
    }

    private String select(String id, String row) {
        return "select %s as item, %s.%s as sort_key".formatted(id, row, order.column())
                + (conditions.crosswise() ? ", %1$s.%2$s as %2$s".formatted(row, conditions.otherColumn()) : "");
    }

    private String inOrder(String row) {
        var prefix = row.isEmpty() ? "" : row + ".";
        return " order by %1$ssort_key %2$s, %1$sitem %2$s".formatted(prefix, direction());
    }

    private String direction() {
        return order.descending() ? "desc" : "asc";
    }
}
