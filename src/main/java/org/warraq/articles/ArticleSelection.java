package org.warraq.articles;

import java.time.Instant;
import org.warraq.editorial.ListStatement;
import org.warraq.editorial.Slugged;
import org.warraq.http.ApiException;
import org.warraq.text.Languages;

/**
 * The newest articles of a filter as part of a larger statement, by their ids.
 *
 * @param at the instant at which news is breaking or not; null for now
 */
public record ArticleSelection(ArticleFilter filter, Languages languages, Instant at) {

    /**
     * Refuses what the list of articles would.
     *
     * @throws ApiException {@code invalid-parameter} with the filter that cannot be so
     */
    public static void check(ArticleFilter filter) {
        filter.clauses();
    }

    /** Rows of {@code item} and {@code sort_key}, the newest first, {@code most} of them. */
    public ListStatement.Sent newest(int most) {
        return new ArticleStatement(filter, new Slugged(languages, filter.locale()), at).ids(most);
    }
}
