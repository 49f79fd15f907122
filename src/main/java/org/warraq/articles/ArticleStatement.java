package org.warraq.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.editorial.Slugged;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;

/**
 * The statement that answers a filter. One key walks its index. With more, the newest articles of the key that tends to
 * have the fewest are walked and the others checked on each; if those walked do not fill the page, all are found through
 * the index over the keys of each article and sorted after. Whichever it is, the work is bounded by what a page needs.
 */
final class ArticleStatement {

    /** How many articles are walked for each one that the page holds, before the other way is taken. */
    private static final int WALKED_FOR_EACH = 5;

    private final ArticleFilter filter;
    private final Slugged slugs;
    private final ListOrder order;
    private final List<ArticleFilter.Clause> clauses;
    private final List<Object> values = new ArrayList<>();

    ArticleStatement(ArticleFilter filter, Slugged slugs) {
        this.filter = filter;
        this.slugs = slugs;
        this.order = filter.sortOrDefault().order();
        this.clauses = filter.clauses().stream()
                .sorted(Comparator.comparing(ArticleFilter.Clause::weight))
                .toList();
    }

    /** One row more than the page holds. */
    Sent page(ListRequest asked) {
        values.clear();
        var page = asked.page();
        var after = page.after(asked.query());
        var found = found(page.limit() + 1, page.offset(), after);
        var view = asked.view().name().equals("card") ? "card" : "document";
        return new Sent(
                "select p.item, p.sort_key, r.%1$s, r.%1$s_hash, r.changes_at from (%2$s) p join rendering r on r.item = p.item order by p.sort_key %3$s, p.item %3$s"
                        .formatted(view, found, direction()),
                List.copyOf(values));
    }

    /** How many there are, counted to one beyond what pages reach. */
    Sent count() {
        values.clear();
        var found = found(PageRequest.REACH_OF_PAGES + 1, 0, null);
        return new Sent("select count(*) from (%s) counted".formatted(found), List.copyOf(values));
    }

    private String found(int limit, int offset, Cursor after) {
        var positive = clauses.stream().filter(clause -> !clause.negated()).toList();
        if (Boolean.TRUE.equals(filter.breaking())) {
            return breaking(limit, offset, after);
        }
        if (positive.isEmpty()) {
            return all(limit, offset, after);
        }
        var others =
                clauses.stream().filter(clause -> clause != positive.get(0)).toList();
        if (others.isEmpty() && filter.breaking() == null) {
            return walk(positive.get(0), limit + offset, after, offset);
        }
        return combined(positive.get(0), others, new Part(limit, offset, after));
    }

    private record Part(int limit, int offset, Cursor after) {}

    /** Every listed article; negations and the like are checked on the way, since they leave most of them. */
    private String all(int limit, int offset, Cursor after) {
        var where = new StringBuilder("where a.listed");
        where.append(conditions("a", after));
        clauses.forEach(clause -> where.append(" and ").append(checked(clause)));
        where.append(notBreaking());
        return ordered(
                        "select a.id as item, a.%s as sort_key from article a %s".formatted(order.column(), where),
                        "a.id")
                + limit(limit, offset);
    }

    /** What is breaking now is a handful, found by its own index and sorted after. */
    private String breaking(int limit, int offset, Cursor after) {
        var where = new StringBuilder("where true");
        where.append(conditions("a", after));
        if (clauses.stream().noneMatch(ArticleStatement::finds)) {
            where.append(" and a.listed");
        }
        clauses.forEach(clause -> where.append(" and ").append(checked(clause)));
        return ordered(
                        "select a.id as item, a.%s as sort_key from (select * from article where breaking_until > now() offset 0) a %s"
                                .formatted(order.column(), where),
                        "a.id")
                + limit(limit, offset);
    }

    /** The articles of one clause, in order: one branch for each alternative, because an index walks one key at a time. */
    private String walk(ArticleFilter.Clause clause, int limit, Cursor after, int offset) {
        if (clause.alternatives().size() == 1) {
            return branch(key(clause.alternatives().get(0)), after) + limit(limit - offset, offset);
        }
        var keys = clause.alternatives().stream()
                .map(term -> "(" + key(term) + ")")
                .collect(Collectors.joining(", "));
        var branch = branch("v.key", after) + limit(limit, 0);
        return ordered(
                        "select distinct b.item, b.sort_key from (values %s) v(key) cross join lateral (%s) b"
                                .formatted(keys, branch),
                        "b.item")
                + limit(limit - offset, offset);
    }

    private String branch(String key, Cursor after) {
        return ordered(
                "select m.article as item, m.%s as sort_key from article_listing m where m.key = %s%s"
                        .formatted(order.column(), key, conditions("m", after)),
                "m.article");
    }

    private String combined(ArticleFilter.Clause walked, List<ArticleFilter.Clause> others, Part part) {
        var reach = WALKED_FOR_EACH * (part.limit() + part.offset());
        var walk = walk(walked, reach, part.after(), 0);
        var page = ordered(
                "select w.item, w.sort_key from walk w join article a on a.id = w.item where true"
                        + others.stream()
                                .map(clause -> " and " + checked(clause))
                                .collect(Collectors.joining())
                        + notBreaking(),
                "w.item");
        var rest = rest(walked, others, part.after());
        var wanted = part.limit() + part.offset();
        return """
                with walk as (%1$s), page as (%2$s limit %3$d)
                select item, sort_key from (
                    select item, sort_key from page
                    where (select count(*) from page) >= %3$d or (select count(*) from walk) < %4$d
                    union all
                    (select item, sort_key from (%5$s limit %3$d) rest
                     where (select count(*) from page) < %3$d and (select count(*) from walk) >= %4$d)) found
                order by sort_key %6$s, item %6$s%7$s""".formatted(walk, page, wanted, reach, rest, direction(), limit(part.limit(), part.offset()));
    }

    /** Through the index over keys. The added interval keeps the planner from walking the date index instead. */
    private String rest(ArticleFilter.Clause walked, List<ArticleFilter.Clause> others, Cursor after) {
        var where = new StringBuilder("where ").append(checked(walked));
        others.forEach(clause -> where.append(" and ").append(checked(clause)));
        if (clauses.stream().noneMatch(ArticleStatement::finds)) {
            where.append(" and a.listed");
        }
        where.append(conditions("a", after)).append(notBreaking());
        return "select a.id as item, a.%1$s as sort_key from article a %2$s order by a.%1$s + interval '0' %3$s, a.id %3$s"
                .formatted(order.column(), where, direction());
    }

    private String checked(ArticleFilter.Clause clause) {
        var keys = clause.alternatives().stream().map(this::key).collect(Collectors.joining(", "));
        if (clause.negated()) {
            return "not coalesce(a.keys @> array[" + keys + "], false)";
        }
        return clause.alternatives().size() == 1 ? "a.keys @> array[" + keys + "]" : "a.keys && array[" + keys + "]";
    }

    /** An expression for the key; null, which nothing has, where its target is unknown, draft or withdrawn. */
    private String key(ArticleFilter.Term term) {
        if (term.kind() == null) {
            values.add(Keys.key(term.relation(), term.value()));
            return "?";
        }
        var target = slugs.id(term.kind(), term.value());
        values.addAll(List.of(slugs.values(term.kind(), term.value())));
        if (term.kind().equals("tag")) {
            return "(select article_key('%s', (%s)::text))".formatted(term.relation(), cast(target));
        }
        return "(select article_key('%s', x.id::text) from %s x where x.id = %s)"
                .formatted(term.relation(), term.kind(), target);
    }

    private static String cast(String target) {
        return target.equals("?") ? "?::uuid" : target;
    }

    private String conditions(String row, Cursor after) {
        var conditions = new StringBuilder();
        condition(conditions, row + ".locale = ?", filter.locale());
        condition(conditions, row + ".published_at >= ?", filter.publishedAfter());
        condition(conditions, row + ".published_at < ?", filter.publishedBefore());
        condition(conditions, row + ".modified_at >= ?", filter.modifiedAfter());
        if (after != null) {
            var id = row.equals("m") ? "m.article" : row + ".id";
            conditions.append(
                    " and (%s.%s, %s) %s (?, ?)".formatted(row, order.column(), id, order.descending() ? "<" : ">"));
            values.add(Instant.ofEpochMilli(Long.parseLong(after.key().get(0))));
            values.add(java.util.UUID.fromString(after.key().get(1)));
        }
        return conditions.toString();
    }

    private void condition(StringBuilder conditions, String clause, Object value) {
        if (value != null) {
            conditions.append(" and ").append(clause);
            values.add(value);
        }
    }

    private String notBreaking() {
        return Boolean.FALSE.equals(filter.breaking())
                ? " and (a.breaking_until is null or a.breaking_until <= now())"
                : "";
    }

    /** Whether the clause finds unlisted articles too. */
    private static boolean finds(ArticleFilter.Clause clause) {
        return !clause.negated() && clause.alternatives().get(0).relation().equals(Keys.EVENT);
    }

    private String ordered(String select, String id) {
        return select + " order by sort_key " + direction() + ", " + id + " " + direction();
    }

    private String direction() {
        return order.descending() ? "desc" : "asc";
    }

    private static String limit(int limit, int offset) {
        return " limit " + limit + (offset == 0 ? "" : " offset " + offset);
    }
}
