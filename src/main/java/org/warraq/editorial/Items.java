package org.warraq.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    /** A new id: UUIDv7, so that what is written together lies together. */
    public UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public ItemList list(ItemFilter.Of asked, PageRequest page, Actor actor) {
        LocaleParameter.check(asked.filter().locale(), languages);
        var canonical = asked.toString();
        return transactions.call(() -> {
            var clauses = ItemClauses.of(asked, aliases, actor);
            var items = items(clauses, page, page.after(canonical));
            var shown = items.subList(0, Math.min(page.limit(), items.size()));
            var next = items.size() > page.limit() ? cursor(canonical, shown.get(shown.size() - 1)) : null;
            var total = page.count() ? count(clauses) : null;
            return new ItemList(
                    shown.stream().map(item -> ItemSummary.of(item, actor)).toList(),
                    ItemList.Meta.of(page.limit(), next, total));
        });
    }

    private List<Item> items(ItemClauses clauses, PageRequest page, Cursor after) {
        var where = after == null ? clauses.where() : clauses.where("(i.updated_at, i.id) < (:at, :id)");
        var query = session.createNativeQuery(
                "select i.* from item i%s order by i.updated_at desc, i.id desc limit %d offset %d"
                        .formatted(where, page.limit() + 1, page.offset()),
                Item.class);
        clauses.bind(query);
        if (after != null) {
            query.setParameter(
                    "at", Instant.ofEpochMilli(Long.parseLong(after.key().get(0))));
            query.setParameter("id", UUID.fromString(after.key().get(1)));
        }
        return query.getResultList();
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
