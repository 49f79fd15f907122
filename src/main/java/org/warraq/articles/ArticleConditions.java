package org.warraq.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.articles.ArticleFilter.Clause;
import org.warraq.editorial.ListOrder;
import org.warraq.editorial.Slugged;
import org.warraq.http.Cursor;

/**
 * The conditions of a filter as fixed fragments of a statement. Each call adds the values of its question marks, so they
 * are called in the order in which the statement says them.
 */
final class ArticleConditions {

    private static final String PUBLISHED = "published_at";
    private static final String MODIFIED = "modified_at";

    private final ArticleFilter filter;
    private final Slugged slugs;
    private final ListOrder order;

    /** At which news is breaking or not; null for now, which then is no value of the statement. */
    private final Instant at;

    private final List<Object> values = new ArrayList<>();

    ArticleConditions(ArticleFilter filter, Slugged slugs, ListOrder order) {
        this(filter, slugs, order, null);
    }

    ArticleConditions(ArticleFilter filter, Slugged slugs, ListOrder order, Instant at) {
        this.filter = filter;
        this.slugs = slugs;
        this.order = order;
        this.at = at;
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /** The column of instants that the list is not ordered by. */
    String otherColumn() {
        return order.column().equals(PUBLISHED) ? MODIFIED : PUBLISHED;
    }

    /** Whether there is a condition on {@link #otherColumn}, which no index checks in the order of the list. */
    boolean crosswise() {
        return order.column().equals(PUBLISHED)
                ? filter.modifiedAfter() != null
                : filter.publishedAfter() != null || filter.publishedBefore() != null;
    }

    /** Between which the list is walked: its language and the column that orders it. */
    String within(String row) {
        var conditions = new StringBuilder();
        add(conditions, row + ".locale = ?", filter.locale());
        times(conditions, row, order.column());
        return conditions.toString();
    }

    /** On the other column. */
    String across(String row) {
        var conditions = new StringBuilder();
        times(conditions, row, otherColumn());
        return conditions.toString();
    }

    /** Behind a cursor; nothing without one. */
    String behind(Cursor after, String row, String id) {
        if (after == null) {
            return "";
        }
        values.add(after.instant(0));
        values.add(after.id(1));
        return " and (%s.%s, %s.%s) %s (?, ?)".formatted(row, order.column(), row, id, order.descending() ? "<" : ">");
    }

    /** What {@code breaking=true} asks for, on a row that has the column. */
    String breaking(String row) {
        return row + ".breaking_until > " + instant();
    }

    /** Where {@code breaking=false} is asked for, on a row that has the column. */
    String calm(String row) {
        return Boolean.FALSE.equals(filter.breaking())
                ? " and (%1$s.breaking_until is null or %1$s.breaking_until <= %2$s)".formatted(row, instant())
                : "";
    }

    /** The same for an article by its id. The offset keeps it a look-up for each article that is walked. */
    String calmBy(String id) {
        return Boolean.FALSE.equals(filter.breaking())
                ? " and not exists (select 1 from article x where x.id = %s and %s offset 0)"
                        .formatted(id, breaking("x"))
                : "";
    }

    /** A clause on an article row {@code a}, as the index over all its keys finds it. */
    String held(Clause clause) {
        var keys = clause.alternatives().stream().map(this::key).collect(Collectors.joining(", "));
        if (clause.negated()) {
            return " and not coalesce(a.keys @> array[" + keys + "], false)";
        }
        return " and a.keys " + (clause.alternatives().size() == 1 ? "@>" : "&&") + " array[" + keys + "]";
    }

    /** A clause on a listed article by its id; a look-up, not a join that could begin at the other end. */
    String listed(Clause clause, String id) {
        var keys = clause.alternatives().stream().map(this::key).toList();
        return " and %sexists (select 1 from article_listing x where x.article = %s and x.key = %s offset 0)"
                .formatted(
                        clause.negated() ? "not " : "",
                        id,
                        keys.size() == 1 ? keys.get(0) : "any(array[" + String.join(", ", keys) + "])");
    }

    /** The same for an article that may be unlisted. */
    String heldBy(Clause clause, String id) {
        return " and exists (select 1 from article a where a.id = " + id + held(clause) + " offset 0)";
    }

    /** An expression for the key; null, which nothing has, where its target is unknown, draft or withdrawn. */
    String key(ArticleFilter.Term term) {
        if (term.kind() == null) {
            values.add(Keys.key(term.relation(), term.value()));
            return "?";
        }
        var target = slugs.id(term.kind(), term.value());
        values.addAll(List.of(slugs.values(term.kind(), term.value())));
        if (term.kind().equals("tag")) {
            return "(select article_key('%s', (%s)::text))"
                    .formatted(term.relation(), target.equals("?") ? "?::uuid" : target);
        }
        return "(select article_key('%s', x.id::text) from %s x where x.id = %s)"
                .formatted(term.relation(), term.kind(), target);
    }

    private String instant() {
        if (at == null) {
            return "now()";
        }
        values.add(at);
        return "?";
    }

    private void times(StringBuilder conditions, String row, String column) {
        if (column.equals(PUBLISHED)) {
            add(conditions, row + ".published_at >= ?", filter.publishedAfter());
            add(conditions, row + ".published_at < ?", filter.publishedBefore());
            return;
        }
        add(conditions, row + ".modified_at >= ?", filter.modifiedAfter());
    }

    private void add(StringBuilder conditions, String clause, Object value) {
        if (value != null) {
            conditions.append(" and ").append(clause);
            values.add(value);
        }
    }
}
