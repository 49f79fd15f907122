package org.warraq.articles;

import java.util.List;
import org.warraq.editorial.Slugged;

/**
 * A filter of articles as conditions on rows that are kept elsewhere.
 *
 * @param conditions on a row {@code a} with the columns {@code locale}, {@code keys}, {@code published_at}, {@code
 *     modified_at} and {@code breaking_until} of an article: empty, or clauses that each begin with {@code and}
 * @param values of their question marks
 */
public record ArticleMatch(String conditions, List<Object> values) {

    /** @param filter whose order is the usual one, and that names no {@code ids} */
    public static ArticleMatch of(ArticleFilter filter, Slugged slugs) {
        var conditions =
                new ArticleConditions(filter, slugs, filter.sortOrDefault().order());
        var text = new StringBuilder();
        filter.clauses().forEach(clause -> text.append(conditions.held(clause)));
        text.append(conditions.within("a")).append(conditions.across("a")).append(conditions.calm("a"));
        if (Boolean.TRUE.equals(filter.breaking())) {
            text.append(" and ").append(conditions.breaking("a"));
        }
        return new ArticleMatch(text.toString(), conditions.values());
    }
}
