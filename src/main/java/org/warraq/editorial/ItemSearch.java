package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;

/**
 * Finds items by words, in the order of the desk's list. A word that many have is soon met where the list is walked, one
 * that few have through the index of words; which of both it is nobody knows before. So the newest of the list are looked
 * at first, and the index is asked if they do not fill the page. The shape of each statement leaves the planner no other
 * way: what it believes of words is wrong for most of them.
 */
@ApplicationScoped
class ItemSearch {

    /** So many of the list are looked at, each with its words, before the index is asked. */
    private static final int WALKED = 500;

    private static final String FOUND =
            "(select e.words @@ cast(:words as tsquery) from desk_entry e where e.item = w.id)";

    /** While entries are still being written, what has none is found by its label, as it was before there were any. */
    private static final String FOUND_OR_LABELLED =
            "coalesce(" + FOUND + ", array_to_tsvector(w.label_words) @@ cast(:label as tsquery))";

    private static final String LISTED =
            "(select i.id, i.updated_at, i.label_words from item i%s order by i.updated_at desc, i.id desc limit %d) w";

    private static final String INDEXED =
            "with found as materialized (select e.item from desk_entry e where e.words @@ cast(:words as tsquery)%s) ";

    private static final String LABELLED = """
             union all
            select l.id from item l where array_to_tsvector(l.label_words) @@ cast(:label as tsquery)
                and (select true from desk_entry e where e.item = l.id) is null""";

    /** The offset keeps the planner from joining in any other way than each by its id. */
    private static final String EACH =
            "found f cross join lateral (select i.id, i.updated_at from item i%s offset 0) w";

    private static final String THIS = "i.id = f.item";
    private static final String ORDER = " order by w.updated_at desc, w.id desc limit %d offset %d";

    @Inject
    Session session;

    @Inject
    DeskIndex index;

    @Inject
    DeskIndexing indexing;

    /**
     * What is looked for, among what.
     *
     * @param label null if everything has an entry
     */
    private record Search(String words, String label, ItemClauses clauses) {

        /** Whether an item {@code w} has it. */
        String found() {
            return label == null ? FOUND : FOUND_OR_LABELLED;
        }

        /** All {@code w} that have it, by the index. */
        String indexed(String selected) {
            var found = INDEXED.formatted(label == null ? "" : LABELLED);
            return found + "select " + selected + " from " + EACH.formatted(clauses.where(THIS));
        }
    }

    /**
     * The ids of a page in their order, one more than it holds if the list goes on.
     *
     * @param walked whether they were met where the list was walked
     */
    record Found(List<UUID> ids, boolean walked) {}

    /** @param clauses with where the page begins */
    Found page(String asked, ItemClauses clauses, PageRequest page) {
        var search = search(asked, clauses);
        var wanted = page.limit() + 1;
        var walk = Math.max(WALKED, 2 * (page.offset() + wanted));
        var order = ORDER.formatted(wanted, page.offset());
        var listed = LISTED.formatted(clauses.where(), walk);
        var walked = ids("select w.id from " + listed + " where " + search.found() + order, search);
        if (walked.size() == wanted || size(clauses, walk) < walk) {
            return new Found(walked, true);
        }
        leaveTablesUnread();
        return new Found(ids(search.indexed("w.id") + order, search), false);
    }

    /** Counted to one beyond what is told exactly, in the way in which a page was found. */
    Total count(String asked, ItemClauses clauses, boolean walked) {
        var search = search(asked, clauses);
        var bound = PageRequest.REACH_OF_PAGES + 1;
        if (walked && size(clauses, bound) < bound) {
            var listed = LISTED.formatted(clauses.where(), bound);
            return counted("select count(*) from " + listed + " where " + search.found(), search);
        }
        leaveTablesUnread();
        return counted("select count(*) from (" + search.indexed("1") + " limit " + bound + ") counted", search);
    }

    private Search search(String asked, ItemClauses clauses) {
        return new Search(index.query(asked), indexing.complete() ? null : LabelWords.beginnings(asked), clauses);
    }

    /** How many the list holds, up to {@code most}. */
    private int size(ItemClauses clauses, int most) {
        var query = session.createNativeQuery(
                "select count(*) from (select 1 from item i%s limit %d) counted".formatted(clauses.where(), most),
                Integer.class);
        clauses.bind(query);
        return query.getSingleResult();
    }

    private List<UUID> ids(String statement, Search search) {
        return bound(session.createNativeQuery(statement, UUID.class), search).getResultList();
    }

    private Total counted(String statement, Search search) {
        return ListStatement.total(bound(session.createNativeQuery(statement, Integer.class), search)
                .getSingleResult());
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Search search) {
        search.clauses().bind(query);
        query.setParameter("words", search.words());
        return search.label() == null ? query : query.setParameter("label", search.label());
    }

    /** Until the transaction ends: the words of a small table would be read one and all, where an index names a few. */
    private void leaveTablesUnread() {
        session.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class)
                .getSingleResult();
    }
}
