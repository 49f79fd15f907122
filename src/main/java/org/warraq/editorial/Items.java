package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.warraq.access.Actor;
import org.warraq.http.Cursor;
import org.warraq.http.PageRequest;
import org.warraq.http.Total;
import org.warraq.text.Languages;

/** The desk's list of items, of every status. */
@ApplicationScoped
public class Items {

    @Inject
    Session session;

    @Inject
    Transactions transactions;

    @Inject
    Languages languages;

    @Inject
    Aliases aliases;

    @Inject
    ItemSearch search;

    /** A new id: UUIDv7, so that what is written together lies together. */
    public UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public ItemList list(ItemFilter.Of asked, PageRequest page, Actor actor) {
        LocaleParameter.check(asked.filter().locale(), languages);
        var canonical = asked.toString();
        var q = asked.filter().q();
        return transactions.call(() -> {
            var clauses = ItemClauses.of(asked, aliases, actor);
            var begun = clauses.after(page.after(canonical));
            var listed = q == null ? listed(begun, page) : listed(q, begun, page);
            var shown = listed.shown();
            var next = listed.goesOn() && !shown.isEmpty() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            var total = page.count() ? total(q, clauses, listed) : null;
            return new ItemList(
                    shown.stream().map(item -> ItemSummary.of(item, actor)).toList(),
                    ItemList.Meta.of(page.limit(), next, total));
        });
    }

    /**
     * A page of items.
     *
     * @param walked whether words were met where the list was walked
     */
    private record Listed(List<Item> shown, boolean goesOn, boolean walked) {}

    private Listed listed(ItemClauses clauses, PageRequest page) {
        var query = session.createNativeQuery(
                "select i.* from item i%s order by i.updated_at desc, i.id desc limit %d offset %d"
                        .formatted(clauses.where(), page.limit() + 1, page.offset()),
                Item.class);
        clauses.bind(query);
        var items = query.getResultList();
        return new Listed(items.subList(0, Math.min(page.limit(), items.size())), items.size() > page.limit(), true);
    }

    private Listed listed(String q, ItemClauses clauses, PageRequest page) {
        var found = search.page(q, clauses, page);
        var ids = found.ids().subList(0, Math.min(page.limit(), found.ids().size()));
        return new Listed(items(ids, clauses), found.ids().size() > page.limit(), found.walked());
    }

    /** In the order of {@code ids}; what was taken out of the list since they were found is left out. */
    private List<Item> items(List<UUID> ids, ItemClauses clauses) {
        var query = session.createNativeQuery(
                        "select i.* from item i" + clauses.where("i.id = any(:found)"), Item.class)
                .setParameter("found", ids.toArray(UUID[]::new));
        clauses.bind(query);
        var items = query.getResultStream().collect(Collectors.toMap(item -> item.id, Function.identity()));
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private Total total(String q, ItemClauses clauses, Listed listed) {
        return q == null ? count(clauses) : search.count(q, clauses, listed.walked());
    }

    /** Counted to one beyond what is told exactly. */
    private Total count(ItemClauses clauses) {
        var query = session.createNativeQuery(
                "select count(*) from (select 1 from item i%s limit %d) counted"
                        .formatted(clauses.where(), PageRequest.REACH_OF_PAGES + 1),
                Integer.class);
        clauses.bind(query);
        return ListStatement.total(query.getSingleResult());
    }

    private static String cursor(String query, Item last) {
        return new Cursor(query, List.of(String.valueOf(last.updatedAt.toEpochMilli()), last.id.toString())).token();
    }
}
