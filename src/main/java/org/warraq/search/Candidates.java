package org.warraq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.tags.TagUse;
import org.warraq.text.TsQuery;

/**
 * Among what the best is looked for, as the beginning of a statement: the {@value #MOST} newest articles that have the
 * words, as many of all else, and what is called just so. Articles are taken from shelf to shelf, the newest first. So how
 * many texts of the archive have a word bounds nothing: how many shelves are looked at does. What the index cannot tell,
 * which is whether words follow each other and how many of them are there, is looked up for the candidates only. Of a
 * relaxed question, the newest that have at least half of the words come behind those that have all.
 */
final class Candidates {

    static final int MOST = 500;

    private static final int CALLED_SO = 50;

    /**
     * The words of a candidate {@code c}, read once for all that looks at them: what is not in them is deleted, which leaves
     * them as they are. Each look would read some 10 KB from beside the table.
     */
    static final String READ = " cross join lateral (select ts_delete(c.words, '') as words offset 0) w";

    private static final Piece SERVED = Piece.of(" and (a.kind <> 'tag' or %s)".formatted(TagUse.served("a.item")));

    private final Question question;
    private final Told told;

    /** Of which at least half must be there where not all are. */
    private final List<String> each;

    Candidates(Question question, Told told) {
        this.question = question;
        this.told = told;
        this.each = TsQuery.each(question.query());
    }

    /** What is told of candidates. Their words are not: those of all do not fit into the memory of a sort. */
    interface Told {

        /** Of their entries, beside what all are chosen by. */
        String columns();

        /**
         * Of one, {@code c}, with the words {@code w}, after its id and its kind.
         *
         * @param had how many of the words are there
         * @param ranked the words that count, as {@code tsquery}
         */
        Piece of(Piece had, String ranked);
    }

    /** Tables for the rest of the statement: {@code newest} are all, {@code whole} those that have all of the words. */
    Piece tables() {
        if (!question.relaxed()) {
            return Piece.filled("""
                    with found as materialized (%s), whole as materialized (%s),
                    newest as (select * from whole union all %s)
                    """, entries(TsQuery.inAnyOrder(question.query())), whole(), named());
        }
        return Piece.filled("""
                with found as materialized (%s), whole as materialized (%s),
                near as materialized (%s), partly as materialized (%s),
                newest as (select * from whole union all select * from partly union all %s)
                """, known(), whole(), entries(TsQuery.half(question.query())), partly(), named());
    }

    /** Whether there may be more than were looked at. */
    String cut() {
        return Stream.of("found", "near")
                .limit(question.relaxed() ? 2 : 1)
                .flatMap(table -> Stream.of("=", "<>")
                        .map(is -> "exists (select 1 from %s where kind %s 'article' offset %d)"
                                .formatted(table, is, MOST - 1)))
                .collect(Collectors.joining(" or "));
    }

    /**
     * From shelf to shelf, up to so many articles.
     *
     * @param which of the shelves, a clause that begins with {@code and}
     * @param each reads those of a shelf {@code s}
     */
    static Piece walked(Piece which, Piece each, int atMost) {
        return Piece.filled(
                "select c.* from (select since, key from search_shelf where since < 'infinity'%s order by since desc) s"
                        + " cross join lateral (%s limit " + atMost + ") c limit " + atMost,
                which,
                each);
    }

    /** What has all of the words, which is known then: nobody goes through the shelves for it once more. */
    private Piece known() {
        var few = question.whole().toArray(UUID[]::new);
        return Piece.of(
                "select a.item, a.kind, a.published_at, a.words, " + told.columns()
                        + " from search_entry a where a.item = any(?)",
                (Object) few);
    }

    private Piece entries(String indexed) {
        var entries = new ArrayList<Piece>();
        if (question.ofArticles()) {
            entries.add(walked(Piece.NONE, on("s.key", indexed, Piece.NONE), MOST));
        }
        if (question.ofOthers()) {
            var shelf = "(select key from search_shelf where since = 'infinity')";
            entries.add(Piece.filled("%s limit " + MOST, on(shelf, indexed, ofKinds())));
        }
        return Piece.filled("(%s)", Piece.joined(") union all (", entries));
    }

    /** The newest entries of a shelf with the words that the index knows. */
    private Piece on(String shelf, String indexed, Piece more) {
        return Piece.filled(
                "select a.item, a.kind, a.published_at, a.words, " + told.columns()
                        + " from search_entry a where %s and a.keys @> array[" + shelf
                        + "]%s%s order by a.published_at desc",
                Piece.of("a.words @@ cast(? as tsquery)", indexed),
                question.matched(),
                more);
    }

    private Piece ofKinds() {
        return Piece.filled(question.types().isEmpty() ? "%s%s" : "%s and a.kind in (%s)", SERVED, kinds());
    }

    private Piece kinds() {
        return Piece.of(question.types().stream().map(type -> "'" + type + "'").collect(Collectors.joining(", ")));
    }

    /** They stand before what has not all words, however often that has some. */
    private Piece whole() {
        var ranked = TsQuery.of(question.query());
        var had = Piece.of(String.valueOf(each.size() + 1));
        return Piece.filled(
                "select c.item, c.kind, %s from found c" + READ + "%s",
                told.of(had, ranked),
                fitting(" where ", ranked));
    }

    /** What the index cannot tell of phrases, wanted or excluded. */
    private Piece fitting(String before, String ranked) {
        return TsQuery.hasPhrases(question.query())
                ? Piece.of(before + "w.words @@ cast(? as tsquery)", ranked)
                : Piece.NONE;
    }

    private Piece partly() {
        var ranked = TsQuery.any(question.query());
        var words = each.stream()
                .map(word -> Piece.of("(w.words @@ cast(? as tsquery))::int", word))
                .toList();
        return Piece.filled(
                "select c.item, c.kind, %s from near c" + READ + " cross join lateral (select %s as had offset 0) h"
                        + " where h.had * 2 >= " + each.size() + " and c.item not in (select item from whole)%s",
                told.of(Piece.of("h.had"), ranked),
                Piece.joined(" + ", words),
                fitting(" and ", ranked));
    }

    /** What is called just so, however old it is. The offset keeps everything else that is asked of it from the indexes. */
    private Piece named() {
        return Piece.filled(
                "(select c.item, c.kind, %s from (select a.item, a.kind, a.published_at, a.words, " + told.columns()
                        + " from (%s offset 0) a where true%s%s limit " + CALLED_SO + ") c" + READ
                        + " where c.item not in (select item from whole)"
                        + (question.relaxed() ? " and c.item not in (select item from partly))" : ")"),
                told.of(Piece.of("0"), TsQuery.of(question.query())),
                Piece.of("select * from search_entry e where e.names @> array[cast(? as text)]", question.name()),
                question.matched(),
                ofKinds());
    }
}
