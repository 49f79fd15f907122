package org.warraq.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.warraq.articles.ArticleMatch;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.tags.TagUse;
import org.warraq.text.SearchQuery;
import org.warraq.text.TsQuery;

/**
 * The statements that find things. They go from shelf to shelf, the newest first, and end when they have enough: by
 * relevance, {@value #CANDIDATES} candidates, of which the best are shown; by date, the page. So how many texts of the
 * archive have a word bounds nothing: how many shelves are looked at does. What the index cannot tell, which is whether
 * words follow each other and how many of them are there, is looked up for the candidates only.
 */
final class SearchStatement {

    /** Of so many the best are looked for. */
    static final int CANDIDATES = 500;

    /** Of so many that have the words of a phrase, by date, those that have the phrase are looked for. */
    private static final int TRIED_FOR_PHRASES = 5_000;

    private static final String SERVED = "(a.kind <> 'tag' or " + TagUse.served("a.item") + ")";

    /**
     * How well an entry fits, a whole number so that cursors say it exactly: an exact name before anything else; then
     * where the words stand, how often and how near to each other, and how much of a name they are; and, gently, what is
     * new: half as much again today, a quarter a month ago.
     */
    private static final String SCORE = """
            cast(1e6 * (case when n.names @> array[cast(? as text)] then 100 else 0 end
                + n.had
                + case when n.kind = 'article' then 0 else coalesce((
                    select max(char_length(q.name) / cast(char_length(x.name) as double precision))
                    from unnest(n.names) x(name), (select cast(? as text) as name) q where strpos(x.name, q.name) > 0), 0) end
                + ts_rank('{0.1, 0.2, 0.4, 1.0}', n.words, cast(? as tsquery), 1)
                  * case when n.kind <> 'article' then 1.5 else
                    1 + 0.5 / (1 + greatest(0, extract(epoch from cast(? as timestamptz) - n.published_at)) / 2592000) end) as bigint)""";

    /**
     * The words of a candidate {@code c}, read once for all that looks at them: what is not in them is deleted, which leaves
     * them as they are. Each look would read some 10 KB from beside the table.
     */
    private static final String READ = "select ts_delete(c.words, '') as words offset 0";

    private final Question question;
    private final ArticleMatch match;
    private final List<Object> values = new ArrayList<>();

    SearchStatement(Question question, ArticleMatch match) {
        this.question = question;
        this.match = match;
    }

    /**
     * Words that are asked for, as texts of {@code tsquery}.
     *
     * @param indexed what the index is asked for
     * @param ranked by what finds are ranked
     * @param phrases whether what the index finds may still not be what is {@code ranked}
     * @param each of which at least half must be there, and which count for more than how often they are; empty if all
     *     must be there
     */
    record Words(String indexed, String ranked, boolean phrases, List<String> each) {

        static Words all(SearchQuery query) {
            return new Words(TsQuery.inAnyOrder(query), TsQuery.of(query), TsQuery.hasPhrases(query), List.of());
        }

        static Words most(SearchQuery query) {
            return new Words(TsQuery.half(query), TsQuery.any(query), TsQuery.hasPhrases(query), TsQuery.each(query));
        }
    }

    /**
     * What is asked.
     *
     * @param name as one compares names; empty, which nothing is called, to find nothing by it
     * @param types empty for all
     * @param locale of the texts of what has one in each
     * @param at the instant from which ages are counted
     */
    record Question(Words words, String name, List<SearchType> types, String locale, Instant at) {

        boolean of(SearchType type) {
            return types.isEmpty() || types.contains(type);
        }

        boolean ofArticlesOnly() {
            return types.equals(List.of(SearchType.article));
        }
    }

    /** What is told of candidates. What is counted by several facets is kept, and the words of all would not fit into memory. */
    private enum Columns {
        RANKED(
                "c.item, c.kind, c.published_at, c.names, w.words, h.had",
                "a.item, a.kind, a.published_at, a.names, a.words, 0 as had"),
        COUNTED(
                "c.item, c.kind, c.published_at, c.keys, c.tags, c.people",
                "a.item, a.kind, a.published_at, a.keys, a.tags, a.people");

        private final String byWords;
        private final String byName;

        Columns(String byWords, String byName) {
            this.byWords = byWords;
            this.byName = byName;
        }
    }

    /** The best of the candidates, one more than the page holds. */
    Sent best(PageRequest page, Cursor after) {
        values.clear();
        var candidates = candidates(Columns.RANKED);
        values.add(question.name());
        values.add(question.name());
        values.add(question.words().ranked());
        values.add(question.at());
        var ranked = "select n.item, n.kind, " + SCORE + " as sort_key from newest n";
        var behind = "";
        if (after != null) {
            behind = " where (m.sort_key, m.item) < (?, ?)";
            values.add(after.number(0));
            values.add(after.id(1));
        }
        return sent("with " + candidates + ", ranked as (" + ranked + ") ", "ranked m" + behind, page);
    }

    /** The last published, one more than the page holds. */
    Sent last(PageRequest page, Cursor after) {
        values.clear();
        var from = "";
        var behind = "";
        if (after != null) {
            var instant = after.instant(0);
            from = " and since <= ?";
            behind = " and (a.published_at, a.item) < (?, ?)";
            values.add(instant);
            bindEntry();
            values.add(instant);
            values.add(after.id(1));
        } else {
            bindEntry();
        }
        var reach = page.offset() + page.limit() + 1;
        var tried = question.words().phrases() ? Math.max(reach, TRIED_FOR_PHRASES) : reach;
        var walk = """
                (select c.item, 'article' as kind, c.published_at as sort_key from (
                    select c.* from (select since, key from search_shelf where since < 'infinity'%s order by since desc) s
                    cross join lateral (
                        select a.item, a.published_at, a.words from search_entry a where %s%s
                        order by a.published_at desc, a.item desc limit %d) c
                    limit %d) c cross join lateral (%s) w%s
                limit %d) m""".formatted(from, entry(), behind, tried, tried, READ, fitting(), reach);
        return sent("", walk, page);
    }

    /** How many candidates there are. */
    Sent count() {
        values.clear();
        return new Sent("with " + candidates(Columns.COUNTED) + " select count(*) from newest", List.copyOf(values));
    }

    /** The rows of all {@code facets}: name, value, label, count. */
    Sent facets(List<Facet> facets) {
        values.clear();
        var candidates = candidates(Columns.COUNTED);
        var counted = facets.stream().map(this::counted).collect(Collectors.joining(" union all "));
        var articles = ", articles as materialized (select * from newest where kind = 'article') ";
        return new Sent("with " + candidates + articles + counted, List.copyOf(values));
    }

    private String counted(Facet facet) {
        var counts = "select %s as value, count(*) as n from %s group by 1".formatted(facet.value(), facet.from());
        if (facet == Facet.year) {
            return "(select 'year' as facet, v.value::integer::text as value, null as label, v.n from (%s) v order by v.n desc, v.value desc limit 10)"
                    .formatted(counts);
        }
        values.add(question.locale());
        return """
                (select '%s' as facet, v.value::text as value, r.card::jsonb ->> 'name' as label, v.n from (%s) v
                 join rendering r on r.item = v.value and r.locale = ? order by v.n desc, v.value limit 10)""".formatted(facet.name(), counts);
    }

    private Sent sent(String with, String from, PageRequest page) {
        values.add(question.locale());
        var text = """
                %sselect p.item, p.sort_key, r.card, r.card_hash, r.changes_at, r.kind, e.body, e.hash,
                    array(select distinct n.name from suggested_name n
                          where n.item = p.item and p.kind <> 'article' and n.place = 0 order by n.name) as names
                from (select m.item, m.kind, m.sort_key from %s order by m.sort_key desc, m.item desc limit %d%s) p
                join rendering r on r.item = p.item and (p.kind = 'article' or r.locale = ?)
                join search_entry e on e.item = p.item
                order by p.sort_key desc, p.item desc""".formatted(with, from, page.limit() + 1, page.offset() == 0 ? "" : " offset " + page.offset());
        return new Sent(text, List.copyOf(values));
    }

    /** The newest that have the words, and whatever is called just so. */
    private String candidates(Columns columns) {
        bindEntry();
        values.addAll(question.words().each());
        var byWords =
                """
                select %s from (
                    select c.* from (select since, key from search_shelf%s order by since desc) s
                    cross join lateral (select a.* from search_entry a where %s order by a.published_at desc limit %d) c
                    limit %d) c cross join lateral (%s) w cross join lateral (%s) h%s""".formatted(columns.byWords, shelves(), entry(), CANDIDATES, CANDIDATES, READ, had(), fitting());
        values.add(question.name());
        var conditions = conditions();
        values.add(question.words().ranked());
        return """
                newest as ((%s) union all (
                    select %s from search_entry a
                    where a.names @> array[cast(? as text)]%s and not (a.words @@ cast(? as tsquery)) limit 50))""".formatted(byWords, columns.byName, conditions);
    }

    private String shelves() {
        if (question.ofArticlesOnly()) {
            return " where since < 'infinity'";
        }
        return question.of(SearchType.article) ? "" : " where since = 'infinity'";
    }

    /** On an entry {@code a} of a shelf {@code s}; its values are bound by {@link #bindEntry}. */
    private String entry() {
        return "a.words @@ cast(? as tsquery) and a.keys @> array[s.key]" + clauses();
    }

    private void bindEntry() {
        values.add(question.words().indexed());
        values.addAll(match.values());
    }

    /** How many of the words are there, where not all must be. */
    private String had() {
        var each = question.words().each();
        return each.isEmpty()
                ? "select 0 as had"
                : each.stream()
                        .map(word -> "(w.words @@ cast(? as tsquery))::int")
                        .collect(Collectors.joining(" + ", "select ", " as had"));
    }

    /** What of the candidates, whose words are those of {@code w}, the index could not tell; binds its values. */
    private String fitting() {
        var words = question.words();
        var fitting = new ArrayList<String>();
        if (words.phrases()) {
            values.add(words.ranked());
            fitting.add("w.words @@ cast(? as tsquery)");
        }
        if (!words.each().isEmpty()) {
            fitting.add("h.had * 2 >= " + words.each().size());
        }
        return fitting.isEmpty() ? "" : " where " + String.join(" and ", fitting);
    }

    private String conditions() {
        values.addAll(match.values());
        return clauses();
    }

    private String clauses() {
        var kinds = question.types().isEmpty()
                ? ""
                : question.types().stream()
                        .map(type -> "'" + type + "'")
                        .collect(Collectors.joining(", ", " and a.kind in (", ")"));
        return kinds + match.conditions() + " and " + SERVED;
    }
}
