package org.warraq.search;

import java.util.List;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.text.TsQuery;

/**
 * The statements that find things: by relevance, the best of the {@link Candidates}; by date, articles from shelf to shelf
 * until the page is full.
 */
final class SearchStatement {

    /** Of so many that have the words of a phrase, by date, those that have the phrase are looked for. */
    private static final int TRIED_FOR_PHRASES = 5_000;

    /**
     * How well an entry fits, a whole number so that cursors say it exactly: an exact name before anything else; then
     * where the words stand, how often and how near to each other, and how much of a name they are; and, gently, what is
     * new: half as much again today, a quarter a month ago.
     */
    private static final String SCORE = """
            cast(1e6 * (case when c.names @> array[cast(%s as text)] then 100 else 0 end
                + %s
                + case when c.kind = 'article' then 0 else coalesce((
                    select max(char_length(q.name) / cast(char_length(x.name) as double precision))
                    from unnest(c.names) x(name), (select cast(%s as text) as name) q where strpos(x.name, q.name) > 0), 0) end
                + ts_rank('{0.1, 0.2, 0.4, 1.0}', w.words, cast(%s as tsquery), 1)
                  * case when c.kind <> 'article' then 1.5 else
                    1 + 0.5 / (1 + greatest(0, extract(epoch from cast(%s as timestamptz) - c.published_at)) / 2592000) end) as bigint)
                as sort_key""";

    private final Question question;

    SearchStatement(Question question) {
        this.question = question;
    }

    /** What best is chosen by. */
    private record Scored(Question question) implements Candidates.Told {

        @Override
        public String columns() {
            return "a.names";
        }

        @Override
        public Piece of(Piece had, String ranked) {
            var name = Piece.of("?", question.name());
            return Piece.filled(SCORE, name, had, name, Piece.of("?", ranked), Piece.of("?", question.at()));
        }
    }

    /** What is counted, by itself and by facets. */
    private record Counted() implements Candidates.Told {

        @Override
        public String columns() {
            return "a.keys, a.tags, a.people";
        }

        @Override
        public Piece of(Piece had, String ranked) {
            return Piece.of("c.published_at, c.keys, c.tags, c.people");
        }
    }

    /**
     * The best of the candidates, one more than the page holds.
     *
     * @param few of those that have all of the words, so many are told
     */
    Sent best(PageRequest page, Cursor after, int few) {
        var behind = after == null
                ? Piece.NONE
                : Piece.of(" where (m.sort_key, m.item) < (?, ?)", after.number(0), after.id(1));
        return sent(
                new Candidates(question, new Scored(question)).tables(),
                Piece.filled("newest m%s", behind),
                "array(select item from whole limit " + few + ") as whole, "
                        + (question.relaxed() ? "exists (select 1 from partly)" : "false") + " as relaxed",
                page);
    }

    /** The last published, one more than the page holds. */
    Sent last(PageRequest page, Cursor after) {
        var since = after == null ? Piece.NONE : Piece.of(" and since <= ?", after.instant(0));
        var behind = after == null
                ? Piece.NONE
                : Piece.of(" and (a.published_at, a.item) < (?, ?)", after.instant(0), after.id(1));
        var phrases = TsQuery.hasPhrases(question.query());
        var reach = page.offset() + page.limit() + 1;
        var ofShelf = Piece.filled(
                "select a.item, a.published_at, a.words from search_entry a where %s and a.keys @> array[s.key]%s%s"
                        + " order by a.published_at desc, a.item desc",
                Piece.of("a.words @@ cast(? as tsquery)", TsQuery.inAnyOrder(question.query())),
                question.matched(),
                behind);
        var walked = Candidates.walked(since, ofShelf, phrases ? Math.max(reach, TRIED_FOR_PHRASES) : reach);
        var fitting =
                phrases ? Piece.of(" where w.words @@ cast(? as tsquery)", TsQuery.of(question.query())) : Piece.NONE;
        var newest = Piece.filled(
                "(select c.item, 'article' as kind, c.published_at as sort_key from (%s) c" + Candidates.READ
                        + "%s limit " + reach + ") m",
                walked,
                fitting);
        return sent(Piece.NONE, newest, "null as whole, false as relaxed", page);
    }

    /** Of the candidates that have all of the words, so many. */
    Sent whole(int few) {
        var told = Piece.filled(
                "%s select item from whole limit " + few, new Candidates(question, new Counted()).tables());
        return new Sent(told.text(), told.values());
    }

    /** How many candidates there are, and whether there may be more. */
    Sent count() {
        var candidates = new Candidates(question, new Counted());
        var told = Piece.filled(
                "%s select (select count(*) from newest) as n, " + candidates.cut() + " as more", candidates.tables());
        return new Sent(told.text(), told.values());
    }

    /** The rows of all {@code facets}: name, value, label, count. */
    Sent facets(List<Facet> facets) {
        var told = Piece.filled(
                "%s, articles as materialized (select * from newest where kind = 'article') %s",
                new Candidates(question, new Counted()).tables(),
                Piece.joined(
                        " union all ",
                        facets.stream()
                                .map(facet -> facet.counted(question.locale()))
                                .toList()));
        return new Sent(told.text(), told.values());
    }

    private Sent sent(Piece tables, Piece from, String besides, PageRequest page) {
        var told = Piece.filled(
                """
                %s select p.item, p.sort_key, r.card, r.card_hash, r.changes_at, r.kind, e.body, e.hash,
                    array(select distinct n.name from suggested_name n
                          where n.item = p.item and p.kind <> 'article' and n.place = 0 order by n.name) as names,
                    %s
                from (select m.item, m.kind, m.sort_key from %s order by m.sort_key desc, m.item desc limit %s) p
                join rendering r on r.item = p.item and (p.kind = 'article' or r.locale = %s)
                join search_entry e on e.item = p.item
                order by p.sort_key desc, p.item desc""",
                tables,
                Piece.of(besides),
                from,
                Piece.of(page.limit() + 1 + " offset " + page.offset()),
                Piece.of("?", question.locale()));
        return new Sent(told.text(), told.values());
    }
}
